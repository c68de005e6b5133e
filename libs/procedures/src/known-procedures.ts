import type { Definition } from './parse-procedure.js';
import type { Procedure } from './procedure.js';
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
