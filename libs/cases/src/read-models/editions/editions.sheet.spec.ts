import {
  claimed,
  filed,
  filing,
  listed,
  trafficPolice,
  urbanManagement,
} from '../../../../../test/support/crosswalk-story.js';
import { recordedOn } from '../../../../../test/support/recorded.js';
import type { CaseEvent } from '../../case/events.js';
import { caseInEditionAfter, type CaseInEdition } from './editions.projection.js';
import { sheetOf } from './editions.sheet.js';

const shown = (...events: readonly CaseEvent[]): CaseInEdition => {
  const row = recordedOn('case-1', events).reduce<CaseInEdition | undefined>(caseInEditionAfter, undefined);
  if (!row) throw new Error('Nobody filed it');
  return row;
};

const supported: CaseEvent = {
  type: 'CaseClaimed',
  data: { department: urbanManagement, role: 'support', by: filing.by, at: filing.at },
};
const renamed = (title: string): CaseEvent => ({
  type: 'CaseAmended',
  data: { changes: { title }, by: filing.by, at: filing.at },
});

describe('A case in an edition', () => {
  it('is shown as it was called and as it stood', () => {
    const row = shown(filed, listed, claimed, supported, renamed('望江东路人行横道'));
    expect(row).toMatchObject({ id: '1', number: filing.number, title: '望江东路人行横道' });
    expect(row.standing.claims.map(({ department }) => department)).toEqual([trafficPolice, urbanManagement]);
  });

  it('is nothing before it was filed', () => {
    const [, event] = recordedOn('case-1', [filed, listed]);
    expect(event && caseInEditionAfter(undefined, event)).toBeUndefined();
  });
});

describe('The sheet of an edition', () => {
  it('has a line for each case, in the language of the reader', () => {
    const row = { ...shown(filed, listed, claimed, supported), next: null };
    expect(sheetOf([row], 'zh').split('\r\n')).toEqual([
      '\ufeff"编号","事项","社区","阶段","牵头","协办","承诺办结"',
      '"2026-00001-3","望江东路缺少斑马线","望江社区","领办","交警大队","城管局",""',
      '',
    ]);
    expect(sheetOf([row], 'en')).toContain('"claimed"');
  });

  it('lets no cell end early, and none be run as a formula', () => {
    const row = { ...shown(filed, renamed('=1+"2",3')), next: null };
    expect(sheetOf([row], 'zh')).toContain(`"'=1+""2"",3"`);
  });
});
