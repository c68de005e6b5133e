import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProfile } from '@crosswalk/imports';
import { countDatabase, type Counts } from './count-database.js';
import { Importing } from './importing.js';

const folder = process.env['CROSSWALK_REAL_DATA'] ?? '';
const counter = fileURLToPath(new URL('./count-file.mjs', import.meta.url));

type FromFile = Counts & Readonly<{ rows: number; repeated: number; closedBeforeOpened: number }>;

/** How names in the database stand to what is written in the file. */
const cities = [
  {
    profile: 'boston311',
    file: 'boston311-2015-h1.csv.gz',
    department: (name: string) => /\(([^()]+)\)$/.exec(name)?.[1] ?? name,
    type: (written: string) => written,
  },
  {
    profile: 'nyc-council',
    file: 'nyc-council-casework-2015-2018.csv.gz',
    department: (name: string) => `NYCC${name.replace('Council Office ', '').padStart(2, '0')}`,
    type: (written: string) =>
      ['', 'Please choose an issue...', 'Select One'].includes(written) ? '未注明类别 (no type given)' : written,
  },
];

const renamed = (counts: Counts['types'], name: (before: string) => string): Record<string, number> => {
  const result: Record<string, number> = {};
  for (const [before, count] of Object.entries(counts)) result[name(before)] = (result[name(before)] ?? 0) + count;
  return result;
};

describe('The real file of', () => {
  for (const { profile, file, department, type } of cities) {
    const path = join(folder, file);
    const present = folder !== '' && existsSync(path);
    const title = `${profile} gives the cases that an independent count finds in it`;
    const leftOut = `${title} (left out: CROSSWALK_REAL_DATA names no folder with ${file})`;
    (present ? it : it.skip)(
      present ? title : leftOut,
      async () => {
        const counted = execFileSync(process.execPath, [counter, path, profile], { encoding: 'utf8' });
        const expected: FromFile = JSON.parse(counted);
        const importing = await Importing.open();
        try {
          const { tally } = await importing.import(path, findProfile(profile));
          expect(tally).toMatchObject({ read: expected.rows, new: expected.cases });
          expect(tally.refused).toBe(expected.repeated + expected.closedBeforeOpened);
          const found = await countDatabase(importing.database.url, profile);
          const { cases, open, closed } = expected;
          expect(found).toMatchObject({ cases, open, closed });
          expect(renamed(found.departments, department)).toEqual(expected.departments);
          expect(found.types).toEqual(renamed(expected.types, type));
        } finally {
          await importing.close();
        }
      },
      1_200_000,
    );
  }
});
