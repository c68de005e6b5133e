import { Zone } from './zone.js';

const newYork = new Zone('America/New_York');
const instant = (zone: Zone, local: string) => new Date(zone.instantOf(Date.parse(`${local}Z`))).toISOString();

describe('A local time', () => {
  it('is an instant by the clocks of its zone and season', () => {
    expect(instant(newYork, '2015-01-05T12:40:41')).toBe('2015-01-05T17:40:41.000Z');
    expect(instant(newYork, '2015-07-05T12:40:41')).toBe('2015-07-05T16:40:41.000Z');
    expect(instant(new Zone('Asia/Shanghai'), '2024-02-28T00:00:00')).toBe('2024-02-27T16:00:00.000Z');
    expect(instant(new Zone('Asia/Kathmandu'), '2024-02-28T00:00:00')).toBe('2024-02-27T18:15:00.000Z');
  });

  it('is read rightly on the days the clocks change', () => {
    expect(instant(newYork, '2015-03-08T01:59:59')).toBe('2015-03-08T06:59:59.000Z');
    expect(instant(newYork, '2015-03-08T03:00:00')).toBe('2015-03-08T07:00:00.000Z');
    expect(instant(newYork, '2015-11-01T00:30:00')).toBe('2015-11-01T04:30:00.000Z');
    expect(instant(newYork, '2015-11-01T02:00:00')).toBe('2015-11-01T07:00:00.000Z');
  });

  it('is the first of the two when the hour comes twice', () => {
    expect(instant(newYork, '2015-11-01T01:30:00')).toBe('2015-11-01T05:30:00.000Z');
  });

  it('that the clocks skip counts from before the change', () => {
    expect(instant(newYork, '2015-03-08T02:30:00')).toBe('2015-03-08T07:30:00.000Z');
  });

  it('of an instant is what its clocks show', () => {
    expect(new Date(newYork.localAt(Date.parse('2015-07-05T03:00:00Z'))).toISOString()).toBe(
      '2015-07-04T23:00:00.000Z',
    );
  });

  it('is refused for a zone that does not exist', () => {
    expect(() => new Zone('America/Gotham')).toThrow(RangeError);
  });
});
