import { fitProfile } from '../profile/fit-profile.js';
import { ProfileInvalid } from '../profile/profile-problems.js';
import { readProfile } from '../profile/read-profile.js';
import { readRow } from './read-row.js';

const profile = readProfile(
  `profile: gotham
title: { zh: 某市, en: Gotham }
times: { zone: America/New_York, formats: ['MM/dd/yyyy hh:mm:ss a', yyyy-MM-dd] }
empty: [N/A]
columns:
  board: { extract: '^0?([1-9]\\d?) Borough$' }
  channel: { rename: { Call: hotline, App: online }, otherwise: import }
key: '{id}'
case:
  title: ['{what}', '{kind}']
  description: '{kind}[ · {more}]'
  category: '{kind}'
  address: ['{street}[, {zip}]', no place given]
  point: '{north}, {east}'
  community: ['Board {board}', no community given]
  urgency: '{urgency}'
  affected: '{people}'
  source: '{channel}'
steps:
  filed: { at: '{opened}' }
  listed: { at: '{opened}', list: Gotham 311, level: district }
  claimed: { at: '{opened}', department: '{department}', promisedFor: '{due}' }
  resolved: { at: '{closed}', outcome: ['{reason}', closed there] }
  closed: { at: '{closed}', reason: ['{reason}', closed there] }
`,
  'gotham.yaml',
);

const ordinary = {
  id: '7',
  what: 'Pothole',
  kind: 'Streets',
  more: '',
  street: '1 Main St',
  zip: '',
  north: '42.36',
  east: '-71.06',
  board: '07 Borough',
  urgency: 'hard',
  people: '12',
  channel: 'Call',
  department: 'Works',
  opened: '07/01/2015 09:30:00 AM',
  due: '07/03/2015 05:00:00 PM',
  closed: '',
  reason: '',
};

const noon2020 = Date.parse('2020-06-01T12:00:00Z');
const read = (changes: Partial<typeof ordinary> = {}) =>
  readRow(fitProfile(profile, Object.keys(ordinary)), Object.values({ ...ordinary, ...changes }), noon2020);
const taken = (changes: Partial<typeof ordinary> = {}) => {
  const row = read(changes);
  if ('refused' in row) throw new Error(row.refused.words.en);
  return row;
};

describe('A row', () => {
  it('becomes a case with the steps it has taken', () => {
    const at = '2015-07-01T13:30:00.000Z';
    expect(taken().imported).toEqual({
      key: '7',
      title: 'Pothole',
      description: 'Streets',
      category: 'Streets',
      place: { address: '1 Main St', point: { latitude: 42.36, longitude: -71.06 } },
      urgency: 'hard',
      source: 'hotline',
      affected: 12,
      community: 'Board 7',
      filed: { at, year: 2015 },
      listed: { at, list: { name: 'Gotham 311', level: 'district' } },
      claimed: { at, department: 'Works', promisedFor: '2015-07-03', today: '2015-07-01' },
    });
  });

  it('is resolved and closed when it says when', () => {
    const at = '2015-07-02T04:00:00.000Z';
    expect(taken({ closed: '2015-07-02', reason: 'Filled' }).imported).toMatchObject({
      resolved: { at, outcome: 'Filled' },
      closed: { at, reason: 'Filled' },
    });
    expect(taken({ closed: '2015-07-02' }).imported.closed?.reason).toBe('closed there');
  });

  it('closed on the day it was opened, at no known hour, is not closed before it was opened', () => {
    expect(taken({ closed: '2015-07-01' }).imported.closed?.at).toBe('2015-07-01T13:30:00.000Z');
  });

  it('loses padding, doubled spaces and control characters', () => {
    expect(taken({ what: '  Pot \t hole\u0000 ' }).imported.title).toBe('Pot hole');
  });

  it('falls back where a value is empty or stands for nothing', () => {
    const { imported } = taken({ what: 'N/A', street: ' ', board: 'Borough', channel: 'Twitter' });
    expect(imported).toMatchObject({ title: 'Streets', place: { address: 'no place given' }, source: 'import' });
    expect(imported.community).toBe('no community given');
  });

  it('is claimed by nobody when it names no department', () => {
    expect(taken({ department: '' }).imported.claimed).toBeUndefined();
  });

  it.each([
    [{ north: 'north' }, 'point-unreadable', 'north + east'],
    [{ north: '91' }, 'point-unreadable', 'north + east'],
    [{ people: 'many' }, 'number-unreadable', 'people'],
    [{ urgency: 'soon' }, 'choice-unknown', 'urgency'],
    [{ due: 'soon' }, 'promise-unreadable', 'due'],
    [{ due: '06/30/2015 05:00:00 PM' }, 'promise-before-claim', 'due'],
    [{ what: 'x'.repeat(101) }, 'text-cut', 'what + kind'],
    [{ street: '\ufffd Main St' }, 'text-undecodable', 'street + zip'],
  ])('is taken without what cannot be used: %j', (changes, code, field) => {
    expect(taken(changes).notes).toEqual([expect.objectContaining({ outcome: 'noted', code, field })]);
  });

  it.each([
    [{ id: '' }, 'value-missing', 'id', ''],
    [{ kind: '' }, 'value-missing', 'kind + more', ' + '],
    [{ opened: '' }, 'value-missing', 'opened', ''],
    [{ opened: '31/12/2015' }, 'time-unreadable', 'opened', '31/12/2015'],
    [{ closed: 'yesterday' }, 'time-unreadable', 'closed', 'yesterday'],
    [{ closed: '2020-06-02' }, 'time-in-the-future', 'closed', '2020-06-02'],
  ])('is refused, with column and value: %j', (changes, code, field, value) => {
    expect(read(changes)).toMatchObject({ refused: { outcome: 'refused', code, field, value } });
  });

  it('with too many or too few fields is refused', () => {
    const fitted = fitProfile(profile, Object.keys(ordinary));
    expect(readRow(fitted, ['7', 'Pothole'], noon2020)).toMatchObject({
      key: '7',
      refused: { code: 'field-count', words: { en: 'the row has 2 fields, the header has 17' } },
    });
  });
});

describe('A file', () => {
  it('without the columns that the profile names is refused, each with line and key', () => {
    const header = Object.keys(ordinary).map((name) => (name === 'opened' ? 'openned' : name));
    expect(() => fitProfile(profile, header)).toThrow(ProfileInvalid);
    expect(() => fitProfile(profile, header)).toThrow(
      /gotham\.yaml:20 steps\.filed\.at: the file has no column "opened"; its columns are openned \(\?\)/,
    );
  });

  it('with a column twice is refused', () => {
    expect(() => fitProfile(profile, [...Object.keys(ordinary), 'id'])).toThrow('the file has two columns "id"');
  });
});
