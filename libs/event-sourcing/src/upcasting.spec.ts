import { recordedOn } from '../../../test/support/recorded.js';
import type { Fact } from './fact.js';
import { UnknownEventType, upcast, currentVersion, type Upcasters } from './upcasting.js';

type SurveyRecorded = Fact<'SurveyRecorded', { findings: readonly string[]; by: string }>;
type SurveyRecordedV1 = { finding: string };
type SurveyRecordedV2 = { findings: readonly string[] };

const upcasters: Upcasters<SurveyRecorded> = {
  SurveyRecorded: [
    ({ finding }: SurveyRecordedV1): SurveyRecordedV2 => ({ findings: [finding] }),
    (older: SurveyRecordedV2): SurveyRecorded['data'] => ({ ...older, by: 'unknown' }),
  ],
};

const stored = (type: string, schemaVersion: string, data: object) => {
  const [event] = recordedOn('case-1', [{ type, data }]);
  if (!event) throw new Error('nothing stored');
  return { ...event, metadata: { ...event.metadata, schemaVersion } };
};

describe('A stored event', () => {
  it('is read in the newest shape, whichever version it was written in', () => {
    const newest = { findings: ['no ramp'], by: 'unknown' };
    expect(upcast(upcasters, stored('SurveyRecorded', '1', { finding: 'no ramp' })).data).toEqual(newest);
    expect(upcast(upcasters, stored('SurveyRecorded', '2', { findings: ['no ramp'] })).data).toEqual(newest);
    expect(upcast(upcasters, stored('SurveyRecorded', '3', newest)).data).toEqual(newest);
  });

  it.each(['0', '4', 'first'])('is not read when its version %s was never written', (version) => {
    expect(() => upcast(upcasters, stored('SurveyRecorded', version, {}))).toThrow(UnknownEventType);
  });

  it('is not read when its type is unknown, or only a member of every object', () => {
    expect(() => upcast(upcasters, stored('OpinionGathered', '1', {}))).toThrow(UnknownEventType);
    expect(() => upcast(upcasters, stored('toString', '1', {}))).toThrow(UnknownEventType);
  });
});

it('New events are written in the newest version', () => {
  expect(currentVersion(upcasters, 'SurveyRecorded')).toBe('3');
});
