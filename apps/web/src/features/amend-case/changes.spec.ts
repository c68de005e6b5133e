import type { CaseFile } from '../../api/client.js';
import { changesOf } from './changes.js';

const point = { latitude: 30.24, longitude: 120.18 };
const filed = {
  title: '望江东路缺少斑马线',
  description: '小区被马路隔开',
  category: 'crossing',
  place: { address: '望江东路', point },
  urgency: 'ordinary',
} as CaseFile;

const { title, description, category, place, urgency } = filed;
const asFiled = { title, description, category, place: { address: place.address }, urgency };

describe('an amendment', () => {
  it('says nothing when nothing was changed', () => {
    expect(changesOf(asFiled, filed)).toEqual({});
  });

  it('says only what was changed', () => {
    expect(changesOf({ ...asFiled, urgency: 'urgent', affected: 300 }, filed)).toEqual({
      urgency: 'urgent',
      affected: 300,
    });
  });

  it('tells the API of a text made blank, which refuses it', () => {
    expect(changesOf({ ...asFiled, title: ' ' }, filed)).toEqual({ title: '' });
  });

  it('keeps the point of a place whose words were changed', () => {
    expect(changesOf({ ...asFiled, place: { address: '望江东路口' } }, filed)).toEqual({
      place: { address: '望江东路口', point },
    });
  });
});
