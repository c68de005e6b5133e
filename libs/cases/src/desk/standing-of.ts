import type { CaseEvent } from '../case/events.js';
import { mayRead, type Reading } from '../case/reading.policy.js';
import { sightAs } from '../case/sight.projection.js';
import type { Standing } from '../case/standing-shape.projection.js';
import { standingAfter, standingWhenFiled } from '../case/standing.projection.js';
import type { Procedures } from './procedures.js';

/** Where a case stands after all of its events; undefined when nobody filed it. */
export const standingOf = (events: readonly CaseEvent[]): Standing | undefined =>
  events.reduce<Standing | undefined>(
    (standing, event) =>
      event.type === 'CaseFiled' ? standingWhenFiled(event.data) : standing && standingAfter(standing, event),
    undefined,
  );

/** Whether somebody may read the case with these events, as the log has it now. */
export const mayReadOf = (events: readonly CaseEvent[], reading: Reading, procedures: Procedures): boolean => {
  const standing = standingOf(events);
  return standing !== undefined && mayRead(reading, sightAs(standing, procedures.of(standing.procedure)));
};
