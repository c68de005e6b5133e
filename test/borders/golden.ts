import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './overlay.js';

/** An event type in one version as it was really stored: its fullest and its barest data. */
export type Golden = Readonly<{ file: string; type: string; schemaVersion: string; stored: readonly object[] }>;

const FOLDER = 'test/fixtures/events';

const read = (file: string): Golden => ({
  ...(JSON.parse(readFileSync(join(repository, FOLDER, file), 'utf8')) as Omit<Golden, 'file'>),
  file,
});

export const goldenFiles: readonly Golden[] = readdirSync(join(repository, FOLDER)).map(read);
