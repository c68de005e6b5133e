import { say } from '@crosswalk/http';
import { CaseRejected, type CaseRejectionCode } from '../../libs/cases/src/case/rejections.js';
import { caseUpcasters } from '../../libs/cases/src/case/upcasters.js';
import { caseProblems, translateCaseRejection } from '../../libs/cases/src/desk/problems/problems.js';
import { eventsMade, thrownRejections } from './thrown-rejections.js';

const codes = Object.keys(caseProblems) as readonly CaseRejectionCode[];
const slotsOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot).toSorted();

describe('Every refusal', () => {
  it('is thrown somewhere', () => {
    const thrown = new Set(thrownRejections.map(({ code }) => code));
    expect(codes.filter((code) => !thrown.has(code))).toEqual([]);
  });

  it('names in one language what it names in the other', () => {
    const differing = codes.filter((code) => {
      const { zh, en } = caseProblems[code];
      return slotsOf(zh).join() !== slotsOf(en).join();
    });
    expect(differing).toEqual([]);
  });

  it('comes with all that its sentence names', () => {
    const sentences: Readonly<Record<string, { zh: string }>> = caseProblems;
    const lacking = thrownRejections.flatMap(({ at, code, details }) =>
      slotsOf(sentences[code]?.zh ?? '')
        .filter((slot) => !details.includes(slot))
        .map((slot) => `${at}: ${code} lacks {${slot}}`),
    );
    expect(lacking).toEqual([]);
  });

  it('tells an hour as the clocks of the installation show it', () => {
    const details = { at: '2026-11-22T01:00:00.000Z', since: '2026-11-22T04:30:00.000Z', field: 'heldAt' };
    const told = translateCaseRejection(new CaseRejected('occurred-before-last-step', details));
    expect(told && say(told.problem, 'zh', told.details)).toBe(
      '发生时间 2026年11月22日 09:00 早于上一步的时间 2026年11月22日 12:30',
    );
    expect(told && say(told.problem, 'en', told.details)).toBe(
      'It is said to have occurred on 22 Nov 2026, 09:00, before the step it follows on 22 Nov 2026, 12:30',
    );
  });
});

describe('Every event', () => {
  it('comes from a decision', () => {
    expect(Object.keys(caseUpcasters).filter((type) => !eventsMade.has(type))).toEqual([]);
  });
});
