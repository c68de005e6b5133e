import { chen, evening, filed, given, jinjiang, wangjiang } from '../../../../../test/support/crosswalk-story.js';
import type { CaseEvent } from '../../case/events.js';
import { requireFiled } from '../../case/guards.decision.js';
import type { ResidentId, UnitId } from '../../case/ids.js';
import type { Case } from '../../case/state.js';
import { correctResident, tellResident, type TellResident } from './tell-resident.decision.js';

const wangXiuying = 'wang-xiuying' as ResidentId;
const yuXiuzhen = 'yu-xiuzhen' as ResidentId;
const of = ({ id }: { id: UnitId }) => ({ id: 'lin', role: 'community-staff', unit: { id, kind: 'community' } });

const telling = { resident: wangXiuying, asker: of(wangjiang), by: chen, at: evening };
const told: CaseEvent = { type: 'ResidentTold', data: { resident: wangXiuying, by: chen, at: evening } };
const elsewhere: CaseEvent = {
  type: 'AffectedPersonAdded',
  data: { source: 'walk-in', resident: yuXiuzhen, toldIn: jinjiang, by: chen, at: evening },
};
const corrected = (resident: ResidentId): CaseEvent => ({
  type: 'ResidentCorrected',
  data: { resident, by: chen, at: evening },
});

const onFiled =
  (decide: typeof tellResident | typeof correctResident) =>
  (command: TellResident, state: Case): readonly CaseEvent[] => {
    requireFiled(state);
    return decide(command, state);
  };

describe('Whose concern a case is', () => {
  it('is told once, to its own community', () => {
    given(filed).when(onFiled(tellResident), telling).thenRecords(told);
    given(filed, elsewhere).when(onFiled(tellResident), telling).thenRecords(told);
    given(filed, told).when(onFiled(tellResident), telling).thenRefuses('resident-told-already');
  });

  it('is not told by a community that told of somebody else', () => {
    given(filed, elsewhere)
      .when(onFiled(tellResident), { ...telling, asker: of(jinjiang) })
      .thenRefuses('case-from-elsewhere');
  });
});

describe('What is known of a resident', () => {
  it('is corrected by the community that was told, and by no other', () => {
    given(filed, told, elsewhere).when(onFiled(correctResident), telling).thenRecords(corrected(wangXiuying));
    const theirs = { ...telling, resident: yuXiuzhen };
    given(filed, told, elsewhere).when(onFiled(correctResident), theirs).thenRefuses('resident-not-told');
    given(filed, told, elsewhere)
      .when(onFiled(correctResident), { ...theirs, asker: of(jinjiang) })
      .thenRecords(corrected(yuXiuzhen));
  });
});
