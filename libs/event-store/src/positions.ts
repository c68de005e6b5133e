import type { Position } from '@crosswalk/event-sourcing';
import { UnknownPosition } from './errors.js';

/** The place of an event in the log as a number from 1; 0 stands before the first. */
export const numberAt = (position: Position | undefined): number => {
  if (position === undefined) return 0;
  if (!/^\d{1,15}$/.test(position)) throw new UnknownPosition(position);
  return Number(position);
};

/** The opaque form of a place in the log. */
export const positionAt = (number: number): Position => String(number) as Position;
