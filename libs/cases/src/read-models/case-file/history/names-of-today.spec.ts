import { claim, noon, trafficPolice, urbanManagement, wang } from '../../../../../../test/support/crosswalk-story.js';
import type { CaseEvent } from '../../../case/events.js';
import type { SurveyId } from '../../../case/ids.js';
import { inWords } from './history-in-words.js';
import { withNamesOfToday } from './names-of-today.js';

const police = { ...trafficPolice, now: { ...trafficPolice, name: '公安交警支队' } };
const tell = (event: CaseEvent) => withNamesOfToday(event, inWords);

describe('A sentence of the history', () => {
  it('says what a unit is called today where that has changed', () => {
    const { promisedFor: _promised, ...data } = claim;
    expect(tell({ type: 'CaseClaimed', data: { ...data, department: police } })).toEqual({
      zh: '交警大队（今：公安交警支队）牵头领办',
      en: 'Claimed by 交警大队 (now 公安交警支队) as lead',
    });
  });

  it('says what a unit has gone into', () => {
    const data = { departments: [{ ...trafficPolice, now: urbanManagement }], by: wang, at: noon };
    expect(tell({ type: 'DepartmentsInvited', data }).zh).toBe('吹哨：交警大队（今：城管局）');
  });

  it('says so once, however often it names the unit', () => {
    const { zh } = tell({
      type: 'SurveyHeld',
      data: {
        survey: 'survey-1' as SurveyId,
        heldAt: noon,
        present: [police, urbanManagement].map((department) => ({ department, people: [] })),
        findings: [{ department: police, finding: '交警大队认为视距足够' }],
        ...{ measurements: [], photos: [], disagreements: [], by: wang, at: noon },
      },
    });
    expect(zh).toContain('到场：交警大队（今：公安交警支队）、城管局；意见：交警大队：交警大队认为视距足够');
  });

  it('says it of the unit that goes on, where it tells of a merge', () => {
    const now = { ...urbanManagement, name: '综合执法局' };
    const data = { from: { ...trafficPolice, now }, to: { ...urbanManagement, now }, by: wang, at: noon };
    expect(tell({ type: 'UnitSucceeded', data }).zh).toBe(
      '「交警大队」并入「城管局（今：综合执法局）」，由后者继续办理',
    );
  });

  it('stays as it is where nothing has changed', () => {
    const event: CaseEvent = { type: 'CaseClaimed', data: claim };
    expect(tell(event)).toEqual(inWords(event));
  });
});
