import { HOME_ZONE, type Asked } from '@crosswalk/http';
import type { Day } from '../person/ids.js';

const HOME = new Intl.DateTimeFormat('en-CA', { timeZone: HOME_ZONE });

/** The day it is at the installation. */
export const dayAt = (instant: string): Day => HOME.format(new Date(instant)) as Day;

/** Who did it, and when. */
export const doneBy = ({ actor, at }: Asked): { by: string; at: string } => ({ by: actor.id, at });

/** Leaves out what was not said, so that absent stays absent in the log. */
export const said = <T extends object>(fields: T): Said<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Said<T>;

type Said<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
