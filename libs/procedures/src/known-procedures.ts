import type { Definition } from './parse-procedure.js';
import type { Procedure, ProcedureRef } from './procedure.js';
import { faultAt, ProcedureInvalid } from './reading/faults.js';

/** Where the procedures of the installation are asked for. */
export const KNOWN_PROCEDURES = Symbol('KnownProcedures');

/** The procedures of an installation. */
export type KnownProcedures = Readonly<{
  /** What can be filed under: those with a file. */
  offered: readonly Procedure[];
  /** Every version that a case may have been filed under, whether its file is still there or not. */
  known: readonly Procedure[];
}>;

/** The newest version of each, in the order of their names. */
export const newestOf = (procedures: readonly Procedure[]): readonly Procedure[] => {
  const newest = new Map<string, Procedure>();
  for (const procedure of procedures) {
    if (procedure.version > (newest.get(procedure.name)?.version ?? 0)) newest.set(procedure.name, procedure);
  }
  return [...newest.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
};

/** Refuses to change what cases were filed under behind their backs. */
export const changedBehindCases = (changed: readonly Definition[]): ProcedureInvalid =>
  new ProcedureInvalid(
    changed.map(({ file, versionLine: line, procedure: { name, version } }) =>
      faultAt({ file, line, key: 'version' }, 'changed', { name, version }),
    ),
  );

/**
 * The rules of any version among these, found by name and version.
 * @throws ProcedureMissing for a version that is not among them
 */
export const rulesIn = (known: readonly Procedure[]): ((wanted: ProcedureRef) => Procedure) => {
  const byRef = new Map(known.map((procedure) => [`${procedure.name} ${procedure.version}`, procedure]));
  return ({ name, version }) => {
    const found = byRef.get(`${name} ${version}`);
    if (!found) throw new ProcedureMissing({ name, version });
    return found;
  };
};

/** A case was filed under a version that this installation does not know. */
export class ProcedureMissing extends Error {
  override readonly name = 'ProcedureMissing';

  constructor({ name, version }: ProcedureRef) {
    super(`Procedure ${name} version ${version} is missing from this installation`);
  }
}
