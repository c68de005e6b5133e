import { given, jinjiang, wangjiang } from '../../../../../test/support/crosswalk-story.js';
import { concluded, count, counted, opened, twoClaim } from '../../../../../test/support/plan-story.js';
import { countOpinions } from './count-opinions.decision.js';

const told = { ...count, unit: wangjiang.id };

describe('The count of an opinion round', () => {
  it('is recorded while the round is open, a later one in place of an earlier', () => {
    given(...twoClaim, opened)
      .when(countOpinions, told)
      .thenRecords(counted);
    given(...twoClaim, opened, counted)
      .when(countOpinions, told)
      .thenRecords(counted);
  });

  it('is refused without a round, and after it was closed', () => {
    given(...twoClaim)
      .when(countOpinions, told)
      .thenRefuses('round-unknown', { round: '1' });
    given(...twoClaim, opened, counted, concluded)
      .when(countOpinions, told)
      .thenRefuses('round-closed', { round: '1' });
  });

  it.each([{ for: 181 }, { answered: 199 }, { asked: 199 }])('adds up, unlike %j', (change) => {
    given(...twoClaim, opened)
      .when(countOpinions, { ...told, ...change })
      .thenRefuses('count-does-not-add-up');
  });

  it('tells of nobody who said what', () => {
    given(...twoClaim, opened)
      .when(countOpinions, { ...told, quotations: ['早该有了', '找我：138 1234 5678'] })
      .thenRefuses('quotation-names-somebody', { field: 'quotations.1' });
    given(...twoClaim, opened)
      .when(countOpinions, { ...told, themes: ['a@b.cn'] })
      .thenRefuses('quotation-names-somebody', { field: 'themes.0' });
  });

  it('is not for another community to record', () => {
    given(...twoClaim, opened)
      .when(countOpinions, { ...told, unit: jinjiang.id })
      .thenRefuses('claim-held-by-another-department');
  });
});
