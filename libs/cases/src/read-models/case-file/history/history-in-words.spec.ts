import {
  claim,
  listed,
  noon,
  trafficPolice,
  urbanManagement,
  wang,
} from '../../../../../../test/support/crosswalk-story.js';
import type { Day } from '../../../case/ids.js';
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

  it('names what an amendment changed', () => {
    const data = { changes: { title: '新标题', affected: 3 }, reason: '居民补充', by: wang, at: noon };
    expect(inWords({ type: 'CaseAmended', data })).toEqual({
      zh: '修改了标题、影响人数：居民补充',
      en: 'Amended the title, people affected: 居民补充',
    });
  });
});
