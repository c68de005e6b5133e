import {
  claim,
  listed,
  noon,
  trafficPolice,
  urbanManagement,
  wang,
} from '../../../../../../test/support/crosswalk-story.js';
import type { Day, SurveyId } from '../../../case/ids.js';
import { inWords } from './history-in-words.js';

describe('A history in words', () => {
  it('names who claimed and what they promised, in both languages', () => {
    expect(inWords({ type: 'CaseClaimed', data: { ...claim, promisedFor: '2026-05-01' as Day } })).toEqual({
      zh: '交警大队牵头领办，承诺 2026-05-01 前办结',
      en: 'Claimed by 交警大队 as lead, promised for 2026-05-01',
    });
  });

  it('keeps what people said in their own words', () => {
    const departments = [trafficPolice, urbanManagement];
    const data = { departments, note: '请到现场', by: wang, at: noon };
    expect(inWords({ type: 'DepartmentsInvited', data })).toEqual({
      zh: '吹哨：交警大队、城管局：请到现场',
      en: 'Invited 交警大队, 城管局: 请到现场',
    });
  });

  it('names the list', () => {
    expect(inWords(listed).zh).toBe('列入区级破难清单「2026 破难清单」');
  });

  it('tells what was found and measured on site, and what was not agreed', () => {
    const data = {
      survey: 'survey-1' as SurveyId,
      heldAt: noon,
      present: [{ department: trafficPolice, people: [] }],
      findings: [{ department: trafficPolice, finding: '视距足够' }],
      measurements: [
        { what: '路宽', value: 20, unit: '米' },
        { what: '路缘', value: 18.5, unit: 'cm' },
      ],
      photos: [],
      disagreements: [{ department: trafficPolice, about: '谁来降坡' }],
      by: wang,
      at: noon,
    };
    const { zh, en } = inWords({ type: 'SurveyHeld', data });
    expect(zh).toContain('；意见：交警大队：视距足够；测量：路宽 20 米、路缘 18.5 cm；不同意见：交警大队：谁来降坡');
    expect(en).toContain('; measured: 路宽 20 米, 路缘 18.5 cm; disagreement');
  });

  it('names what an amendment changed', () => {
    const data = { changes: { title: '新标题', affected: 3 }, reason: '居民补充', by: wang, at: noon };
    expect(inWords({ type: 'CaseAmended', data })).toEqual({
      zh: '修改了标题、影响人数：居民补充',
      en: 'Amended the title, people affected: 居民补充',
    });
  });
});
