import { chen, coordinator, lin, opened, opening, closed, today, zhou } from '../../../../test/support/list-story.js';
import { listDecider } from './decider.js';
import type { ListEvent } from './events.js';
import { requireAdmitting, requireOpened, type Asker } from './guards.decision.js';
import { ListRejected } from './rejections.js';

const refusalOf = (events: readonly ListEvent[], asker: Asker, on = today): string => {
  const list = events.reduce(listDecider.evolve, listDecider.initialState);
  requireOpened(list);
  try {
    requireAdmitting(list, { asker, today: on, field: 'list' });
  } catch (error) {
    if (error instanceof ListRejected) return `${error.code} ${error.field}`;
  }
  return 'none';
};

const lettingIn = (mayAdd: (typeof opening)['mayAdd']): ListEvent => ({
  type: 'BreakdownListAmended',
  data: { changes: { mayAdd }, by: 'chen', at: opening.at },
});

describe('A breakdown list takes a case', () => {
  it('from the coordinator, and from those whose role may add', () => {
    expect([coordinator, zhou, chen].map((asker) => refusalOf([opened], asker))).toEqual(['none', 'none', 'none']);
    expect(refusalOf([opened], { role: 'department-staff' })).toBe('not-among-adders list');
  });

  it('only from the units it names, when it names any', () => {
    const ours = lettingIn({ roles: ['community-staff'], units: [opening.unit] });
    expect(refusalOf([opened, ours], chen)).toBe('none');
    expect(refusalOf([opened, ours], lin)).toBe('not-among-adders list');
    expect(refusalOf([opened, ours], coordinator)).toBe('none');
  });

  it('from the first day of its period to the last', () => {
    expect(refusalOf([opened], chen, '2025-12-31')).toBe('list-not-begun list');
    expect(refusalOf([opened], chen, '2026-01-01')).toBe('none');
    expect(refusalOf([opened], chen, '2026-12-31')).toBe('none');
    expect(refusalOf([opened], chen, '2027-01-01')).toBe('list-over list');
  });

  it('while it is open', () => {
    expect(refusalOf([opened, closed], coordinator)).toBe('list-closed list');
  });
});
