import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type { AttachmentRef, CaseEvent, ResidentAnswered } from '../../case/events.js';
import { follow, type Following } from '../../case/follow.projection.js';
import type { CommentId, Instant } from '../../case/ids.js';
import type { Stage, Standing } from '../../case/standing-shape.projection.js';
import { standingAfter, standingWhenFiled } from '../../case/standing.projection.js';

/** A stage that the case came to; `until` when it left it again. */
export type Passage = Readonly<{ stage: Stage; since: Instant; until?: Instant }>;

type Told = Readonly<{ number: string; title: string; category: string }>;

/** What a resident may know of a case: nothing else is gathered here. */
export type TrackedFile = Told &
  Readonly<{
    standing: Standing;
    passed: readonly Passage[];
    comments: readonly Readonly<{ id: CommentId; text: string; at: Instant }>[];
    attachments: readonly (AttachmentRef & Readonly<{ caption?: string; at: Instant }>)[];
    /** Of the resolution that stands, by whose code they came. */
    answers: readonly Omit<ResidentAnswered['data'], 'by'>[];
  }>;

/** What a resident may know after one more event; undefined until the case is filed. */
export const trackedFileAfter = (
  file: TrackedFile | undefined,
  event: CaseEvent & RecordedEvent,
): TrackedFile | undefined => {
  if (event.type === 'CaseFiled') {
    const { number, title, category, at } = event.data;
    const passed = [{ stage: 'filed', since: at }] as const;
    const standing = standingWhenFiled(event.data);
    return { number, title, category, standing, passed, comments: [], attachments: [], answers: [] };
  }
  if (!file) return undefined;
  const standing = standingAfter(file.standing, event);
  const passed = standing.stage === file.standing.stage ? file.passed : moved(file.passed, standing);
  return { ...file, ...follow(FOLLOW, file, event), standing, passed };
};

const moved = (passed: readonly Passage[], { stage, since }: Standing): readonly Passage[] => [
  ...passed.map((one) => (one.until === undefined ? { ...one, until: since } : one)),
  { stage, since },
];

const FOLLOW: Following<TrackedFile> = {
  CaseAmended: ({ title, category }, { changes }) => ({
    title: changes.title ?? title,
    category: changes.category ?? category,
  }),
  CommentAdded: ({ comments }, { comment, text, visibility, at }) =>
    visibility === 'resident' ? { comments: [...comments, { id: comment, text, at }] } : {},
  AttachmentAdded: ({ attachments }, { attachment, caption, visibility, at }) =>
    visibility === 'resident'
      ? { attachments: [...attachments, { ...attachment, at, ...(caption === undefined ? {} : { caption }) }] }
      : {},
  AttachmentRemoved: ({ attachments }, { attachment }) => ({
    attachments: attachments.filter(({ id }) => id !== attachment),
  }),
  CaseResolved: () => ({ answers: [] }),
  ResidentAnswered: ({ answers }, { by: _by, ...answer }) => ({
    answers: [...answers.filter(({ from }) => from?.id !== answer.from?.id), answer],
  }),
};
