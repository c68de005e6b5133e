import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type { CaseEvent } from '../../case/events.js';
import { caseIdOfStream, type CaseId } from '../../case/ids.js';
import type { Standing } from '../../case/standing-shape.projection.js';
import { standingAfter, standingWhenFiled } from '../../case/standing.projection.js';

/** A case as an edition shows it. */
export type CaseInEdition = Readonly<{ id: CaseId; number: string; title: string; standing: Standing }>;

/** The case after one more event; undefined until it is filed. */
export const caseInEditionAfter = (
  shown: CaseInEdition | undefined,
  event: CaseEvent & RecordedEvent,
): CaseInEdition | undefined => {
  if (event.type === 'CaseFiled') {
    const { number, title } = event.data;
    return { id: caseIdOfStream(event.stream), number, title, standing: standingWhenFiled(event.data) };
  }
  if (!shown) return undefined;
  const title = event.type === 'CaseAmended' ? (event.data.changes.title ?? shown.title) : shown.title;
  return { ...shown, title, standing: standingAfter(shown.standing, event) };
};
