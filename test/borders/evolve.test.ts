import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from './compiler.js';
import { repository } from './overlay.js';

describe.each([
  ['libs/cases/src/case', 'CaseEvent'],
  ['libs/organisation/src/unit', 'UnitEvent'],
  ['libs/organisation/src/person', 'PersonEvent'],
  ['libs/breakdown-lists/src/list', 'ListEvent'],
  ['libs/catalogue/src/offer', 'OfferEvent'],
  ['libs/residents/src/resident', 'ResidentEvent'],
  ['libs/visits/src/round', 'VisitEvent'],
])('An event added to %s', (room, union) => {
  const files = [`${room}/decider.ts`, `${room}/upcasters.ts`];
  const told = readFileSync(join(repository, room, 'events.ts'), 'utf8');
  const withOneMore = told.replace(
    `export type ${union} =`,
    `export type ${union} = Told | Readonly<{ type: 'EventPlanted'; data: Readonly<{ by: string }> }>;\ntype Told =`,
  );

  it('does not compile until evolve and the upcasters know it', () => {
    const found = compile(files, { [`${room}/events.ts`]: withOneMore });
    expect(found).toContainEqual(expect.stringMatching(/decider\.ts: .*EventPlanted.* to parameter of type 'never'/));
    expect(found).toContainEqual(expect.stringMatching(/upcasters\.ts: .*'EventPlanted' is missing/));
  });

  it('is the only thing wrong there', () => {
    expect(compile(files, {})).toEqual([]);
  });
});
