import fc from 'fast-check';
import { boxAround, metresBetween } from './distance.js';

const crossing = { latitude: 30.2296, longitude: 120.1834 };
const points = fc.record({
  latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  longitude: fc.double({ min: -179, max: 179, noNaN: true }),
});

describe('The distance between two points', () => {
  it('is that of the globe', () => {
    expect(metresBetween(crossing, crossing)).toBe(0);
    // A degree of the meridian of a sphere of that radius.
    expect(metresBetween(crossing, { ...crossing, latitude: 31.2296 })).toBeCloseTo(111_195.08, 1);
    // Hangzhou to Shanghai.
    const shanghai = { latitude: 31.2304, longitude: 121.4737 };
    expect(Math.round(metresBetween({ latitude: 30.2741, longitude: 120.1551 }, shanghai) / 1000)).toBe(165);
  });

  it('is the same both ways, and at most half the way around', () => {
    fc.assert(
      fc.property(points, points, (a, b) => {
        expect(metresBetween(a, b)).toBeCloseTo(metresBetween(b, a), 3);
        expect(metresBetween(a, b)).toBeLessThanOrEqual(20_015_115);
      }),
    );
  });
});

describe('The box around a point', () => {
  it('holds all that is near', () => {
    const turned = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
    fc.assert(
      fc.property(points, turned, (point, angle) => {
        const { south, north, west, east } = boxAround(point, 300);
        const near = {
          latitude: point.latitude + (Math.sin(angle) * 299) / 111_195.08,
          longitude:
            point.longitude + (Math.cos(angle) * 299) / (111_195.08 * Math.cos((point.latitude * Math.PI) / 180)),
        };
        expect(near.latitude >= south && near.latitude <= north).toBe(true);
        expect(near.longitude >= west && near.longitude <= east).toBe(true);
      }),
    );
  });
});
