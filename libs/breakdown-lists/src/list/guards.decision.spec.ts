import { chen, closed, coordinator, lin, opened, opening, today, zhou } from '../../../../test/support/list-story.js';
import { listDecider } from './decider.js';
import type { ListEvent } from './events.js';
import { admissionTo, requireOpened, type Admission, type Asker } from './guards.decision.js';

const admission = (events: readonly ListEvent[], asker: Asker, on = today): Admission => {
  const list = events.reduce(listDecider.evolve, listDecider.initialState);
  requireOpened(list);
  return admissionTo(list, { asker, today: on });
};

const lettingIn = (mayAdd: (typeof opening)['mayAdd']): ListEvent => ({
  type: 'BreakdownListAmended',
  data: { changes: { mayAdd }, by: 'chen', at: opening.at },
});

describe('A breakdown list lets add', () => {
  it('the coordinator, and those whose role may', () => {
    expect([coordinator, zhou, chen].map((asker) => admission([opened], asker).lets)).toEqual([true, true, true]);
    expect(admission([opened], { role: 'department-staff' }).lets).toBe(false);
  });

  it('only people of the units it names, when it names any, and the coordinator', () => {
    const ours = lettingIn({ roles: ['community-staff'], units: [opening.unit] });
    expect([chen, lin, coordinator].map((asker) => admission([opened, ours], asker).lets)).toEqual([true, false, true]);
  });
});

describe('A breakdown list takes cases', () => {
  it('from the first day of its period to the last', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'];
    expect(days.map((day) => admission([opened], chen, day).taking)).toEqual([false, true, true, false]);
  });

  it('while it is open', () => {
    expect(admission([opened, closed], coordinator).taking).toBe(false);
  });
});
