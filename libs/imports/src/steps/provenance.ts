import { derivedId, type Metadata } from '@crosswalk/event-sourcing';
import type { Instant, PersonId } from '@crosswalk/cases';

/** The run of an import that a fact comes from. */
export type Origin = Readonly<{
  runId: string;
  /** Name of the profile. */
  profile: string;
  /** SHA-256 of the file as it lies on the disk; of a file that tells of residents a digest of that, by a key. */
  file: string;
}>;

/** Who imports: a machine named after the profile. */
export const importerOf = (profile: string): PersonId => `import:${profile}` as PersonId;

// Stored for ever in event ids: never change what these are made of.
export const commandIdOfStep = (profile: string, key: string, step: string): string =>
  derivedId('import', `${profile}\n${key}\n${step}`);

export const commandIdOfUnit = (profile: string, kind: string, name: string): string =>
  derivedId('import', `${profile}\nunit\n${kind}\n${name}`);

/** Provenance of one step of one row. The run is the correlation: all that one run brought in can be found again. */
export const stepMetadata = (
  { runId, profile, file }: Origin,
  row: Readonly<{ key: string; line: number }>,
  { step, at }: Readonly<{ step: string; at: Instant }>,
): Omit<Metadata, 'schemaVersion'> => {
  const commandId = commandIdOfStep(profile, row.key, step);
  return {
    commandId,
    correlationId: runId,
    causationId: commandId,
    actorId: importerOf(profile),
    actorRole: 'machine',
    source: profile,
    sourceKey: row.key,
    sourceFile: file,
    sourceLine: String(row.line),
    sourceRecordedAt: at,
  };
};

/** As {@link stepMetadata}, for a unit that a row was the first to name. */
export const unitMetadata = (
  { runId, profile, file }: Origin,
  unit: Readonly<{ kind: string; name: string; line: number }>,
): Omit<Metadata, 'schemaVersion'> => {
  const commandId = commandIdOfUnit(profile, unit.kind, unit.name);
  return {
    commandId,
    correlationId: runId,
    causationId: commandId,
    actorId: importerOf(profile),
    actorRole: 'machine',
    source: profile,
    sourceFile: file,
    sourceLine: String(unit.line),
  };
};
