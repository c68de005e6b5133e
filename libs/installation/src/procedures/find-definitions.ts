import { statSync } from 'node:fs';
import { join } from 'node:path';
import { definitionsIn, type Definition } from '@crosswalk/procedures';
import { SettingsInvalid } from '../setting.js';
import type { Settings } from '../settings.js';

/** Without a `proceduresFolder`: the folder `procedures` of the data folder, if it is there. */
export type ProceduresPlace = Pick<Settings, 'dataFolder'> & { readonly proceduresFolder?: string | undefined };

/**
 * The definitions that come along and the installation's own.
 * @throws ProcedureInvalid naming every fault of every file · SettingsInvalid when the folder set for them is missing
 */
export const findDefinitions = (place: ProceduresPlace): readonly Definition[] => definitionsIn(...ownFolder(place));

const ownFolder = ({ dataFolder, proceduresFolder }: ProceduresPlace): readonly string[] => {
  const folder = proceduresFolder ?? join(dataFolder, 'procedures');
  if (isFolder(folder)) return [folder];
  if (proceduresFolder === undefined) return [];
  const wanted = 'must be a folder that exists, with definitions of procedures in it';
  throw new SettingsInvalid([{ name: 'CROSSWALK_PROCEDURES', value: proceduresFolder, wanted }]);
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
