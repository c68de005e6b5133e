import { claimed, evening, filed, given, listed, resolved } from '../../../../../test/support/crosswalk-story.js';
import type { CaseEvent, CaseRef } from '../../case/events.js';
import { RESIDENT_BY_CODE, type CaseId } from '../../case/ids.js';
import { answerAsResident, type AnswerAsResident } from './answer-as-resident.decision.js';

const from: CaseRef = { id: '00000000-0000-4000-8000-000000000002' as CaseId, number: '2026-00002-1' };
const content: AnswerAsResident = { solved: 'solved', satisfied: 'satisfied', by: RESIDENT_BY_CODE, at: evening };
const unhappy: AnswerAsResident = { ...content, solved: 'not', satisfied: 'not', from };
const answered = (data: AnswerAsResident): CaseEvent => ({ type: 'ResidentAnswered', data });
const story = [filed, listed, claimed, resolved];

describe('The answer of a resident', () => {
  it('is of the resolution that stands', () => {
    given(...story)
      .when(answerAsResident, content)
      .thenRecords(answered(content));
    given(filed, listed, claimed).when(answerAsResident, content).thenRefuses('case-not-resolved');
  });

  it('is recorded once by each code, also when the case of one was merged into that of the other', () => {
    given(...story, answered(content))
      .when(answerAsResident, content)
      .thenRecords();
    given(...story, answered(content))
      .when(answerAsResident, unhappy)
      .thenRecords(answered(unhappy));
    given(...story, answered(unhappy), answered(content))
      .when(answerAsResident, unhappy)
      .thenRecords();
    const content2 = { ...content, from };
    given(...story, answered(content))
      .when(answerAsResident, content2)
      .thenRecords(answered(content2));
  });

  it('is changed ten times for a resolution at most, and retold as often as it likes', () => {
    const changing = Array.from({ length: 10 }, (_, time) => answered({ ...content, comment: `第 ${time + 1} 次` }));
    given(...story, ...changing)
      .when(answerAsResident, content)
      .thenRefuses('too-many-answers', { most: '10' });
    given(...story, ...changing)
      .when(answerAsResident, { ...content, comment: '第 10 次' })
      .thenNothingNew();
    given(...story, ...changing)
      .when(answerAsResident, unhappy)
      .thenRecords(answered(unhappy));
    given(...story, ...changing, resolved)
      .when(answerAsResident, content)
      .thenRecords(answered(content));
  });

  it('is asked for anew after another resolution', () => {
    given(...story, answered(content), resolved)
      .when(answerAsResident, content)
      .thenRecords(answered(content));
  });
});
