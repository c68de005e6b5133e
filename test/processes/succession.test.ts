import { randomUUID } from 'node:crypto';
import type { CaseEvent, UnitRef } from '@crosswalk/cases';
import { Units } from '@crosswalk/organisation';
import { mergeUnit } from '../../libs/organisation/src/commands/merge-unit/merge-unit.decision.js';
import type { UnitKind } from '../../libs/organisation/src/unit/events.js';
import { unitIdOf } from '../../libs/organisation/src/unit/ids.js';
import { filing, listed, noon, wang } from '../support/crosswalk-story.js';
import { caseDesk, type CaseDesk } from './case-desk.js';

let desk: CaseDesk;
beforeAll(async () => {
  desk = await caseDesk();
});
afterAll(() => desk.close());

const done = { by: 'zhao-lei', at: noon };
const request = () => {
  const commandId = randomUUID();
  const chain = { commandId, correlationId: commandId, causationId: commandId };
  return { metadata: { ...chain, actorId: 'zhao-lei', actorRole: 'administrator' } };
};

const established = async (kind: UnitKind, name: string): Promise<UnitRef> => {
  await desk.worker.get(Units, { strict: false }).establish({ kind, name, ...done }, request());
  return { id: unitIdOf(kind, name), name };
};

/** One unit goes into another, and all that concerned it by then has been handed over. */
const merged = async (from: UnitRef, to: UnitRef): Promise<void> => {
  const units = desk.worker.get(Units, { strict: false });
  const successor = await units.standing(to.id);
  const command = { unit: from.id, into: to.id, ...done };
  await units.record(from.id, request(), (state) => mergeUnit(command, state, successor));
  await desk.file();
  await desk.settled('succeed-units');
};

describe('A unit that was looked up before it was merged, and recorded after all had been handed over', () => {
  it('is succeeded on a case that was filed for it', async () => {
    const [from, to] = [await established('community', '甲社区'), await established('community', '乙社区')];
    await merged(from, to);
    const { id } = await desk.file({ community: from });
    await desk.settled('succeed-late');
    expect(await desk.stateOf(id)).toMatchObject({ community: to, reporters: [to] });
    expect((await desk.history(id)).at(-1)).toMatchObject({
      type: 'UnitSucceeded',
      data: { from, to, by: 'process:succeed-late' },
    });
  });

  it('is succeeded on a case that it claimed, over as many merges as there were', async () => {
    const [from, via, to] = [
      await established('department', '甲局'),
      await established('department', '乙局'),
      await established('department', '丙局'),
    ];
    await merged(from, via);
    await merged(via, to);
    const { id } = await desk.file();
    const claimed: CaseEvent = { type: 'CaseClaimed', data: { department: from, role: 'lead', by: wang, at: noon } };
    await desk.happens(id, listed, claimed);
    await desk.settled('succeed-late');
    expect(await desk.stateOf(id)).toMatchObject({ lead: { department: to } });
  });

  it('is succeeded once, and a case of other units is left alone', async () => {
    const [from, to] = [await established('community', '丁社区'), await established('community', '戊社区')];
    const [before, other] = [await desk.file({ community: from }), await desk.file({ community: filing.community })];
    await merged(from, to);
    await desk.settled('succeed-late');
    const types = async (id: typeof before.id) => (await desk.history(id)).map(({ type }) => type);
    expect(await types(before.id)).toEqual(['CaseFiled', 'UnitSucceeded']);
    expect(await types(other.id)).toEqual(['CaseFiled']);
  });
});
