import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { repository } from '../borders/overlay.js';
import { allRequests } from './requests/all.js';
import { statesAndCommands } from './walks/table.js';

const PAGE = join(repository, 'docs/states-and-commands.md');
const COMMANDS = join(repository, 'libs/cases/src/commands');

/** What these decide is whom, and it is recorded of the resident: nothing happens to the case. */
const OF_RESIDENTS = ['see-resident', 'erase-resident'];

describe('The table of states and requests', () => {
  it('has a row for every request there is', () => {
    const folders = readdirSync(COMMANDS).filter((name) => statSync(join(COMMANDS, name)).isDirectory());
    expect(Object.keys(allRequests).toSorted()).toEqual(
      folders.filter((name) => !OF_RESIDENTS.includes(name)).toSorted(),
    );
  });

  it('is what the code says; `npm run docs:states` writes it', async () => {
    const page = await format(statesAndCommands(), { parser: 'markdown', printWidth: 120 });
    if (process.env['CROSSWALK_STATES'] === 'write') writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  }, 300_000);
});
