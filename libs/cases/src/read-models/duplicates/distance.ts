import type { Point } from '../../case/events.js';

// Mean radius of the ellipsoid of WGS 84, in metres (IUGG).
const EARTH = 6_371_008.8;

/** Metres over ground between two points. Haversine: R. W. Sinnott, “Virtues of the Haversine”, Sky & Telescope 68 (1984). */
export const metresBetween = (a: Point, b: Point): number => {
  const height = haversine(radians(b.latitude - a.latitude));
  const width = haversine(radians(b.longitude - a.longitude));
  const between = height + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * width;
  return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, between)));
};

export type Box = Readonly<{ south: number; north: number; west: number; east: number }>;

/** A box that holds everything within so many metres of a point; it does not reach over the date line. */
export const boxAround = ({ latitude, longitude }: Point, metres: number): Box => {
  const height = degrees(metres / EARTH);
  const width = Math.min(180, height / Math.max(1e-6, Math.cos(radians(Math.abs(latitude)) + metres / EARTH)));
  return { south: latitude - height, north: latitude + height, west: longitude - width, east: longitude + width };
};

const haversine = (angle: number): number => Math.sin(angle / 2) ** 2;
const radians = (angle: number): number => (angle * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;
