import { HOME_ZONE, type Language } from '@crosswalk/http';
import type { Procedure } from '@crosswalk/procedures';
import { waitingFor } from '../../case/next.projection.js';
import type { Standing } from '../../case/standing-shape.projection.js';
import type { TrackedCaseDto } from './tracked-case.dto.js';
import type { Passage, TrackedFile } from './tracked-case.projection.js';
import { nextForResidents, stagesForResidents } from './tracked-case.words.js';

/** `rules`: the procedure of a case. `standing`: how the one in which it goes on stands, with the units of today. */
type Telling = Readonly<{
  rules: (file: TrackedFile) => Procedure;
  standing: Standing;
  language: Language;
  now: string;
}>;

/** What a code leads to: the case it was issued for, and those that it went into one after the other. */
export type FollowedFiles = readonly [TrackedFile, ...TrackedFile[]];

/** The case in which what was asked for goes on. */
export const goesOn = (files: FollowedFiles): TrackedFile => files.at(-1) ?? files[0];

/** The photos and documents that are for the resident: of their own case, and of those that it went into. */
export const attachmentsFor = (files: FollowedFiles) => files.flatMap(({ attachments }) => attachments);

/** What a resident may know of a case, as the API tells it. Each field is named here: none comes along by itself. */
export const toTrackedCase = (files: FollowedFiles, { rules, standing, language, now }: Telling): TrackedCaseDto => {
  const [own] = files;
  const present = goesOn(files);
  const [lead] = standing.claims;
  const merged = present !== own;
  const answer = present.answers.find(({ from }) => from?.number === (merged ? own.number : undefined));
  const next = nextForResidents(waitingFor(standing, rules(present))[0])?.[language];
  const suspended = standing.suspendedUntil !== null;
  const confirmed = rules(present).steps.some(({ step }) => step === 'confirmation');
  return {
    number: own.number,
    title: own.title,
    category: rules(own).categories.find(({ id }) => id === own.category)?.[language] ?? own.category,
    ...(merged ? { mergedInto: { number: present.number, title: present.title } } : {}),
    stage: standing.stage,
    stands: suspended ? RESTS[language] : stagesForResidents[standing.stage][language],
    ...(next === undefined ? {} : { next }),
    stages: present.passed.map((one) => passage(one, language, now)),
    units: [...new Set(standing.claims.map(({ department }) => department.name))],
    ...(lead?.role === 'lead' && lead.promisedFor !== null ? { promisedFor: lead.promisedFor } : {}),
    comments: inOrder(files.flatMap(({ comments }) => comments)).map(({ id, text, at }) => ({ id, text, at })),
    attachments: inOrder(attachmentsFor(files)).map(attachment),
    answerAsked: standing.stage === 'resolved' && !suspended && confirmed,
    ...(standing.stage === 'resolved' && answer ? { answer: given(answer) } : {}),
  };
};

const inOrder = <One extends Readonly<{ at: string }>>(all: readonly One[]): readonly One[] =>
  all.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));

type Shown = TrackedFile['attachments'][number];

const attachment = ({ id, name, mediaType, size, width, height, caption, at }: Shown) => ({
  ...{ id, name, mediaType, size, at },
  ...(width === undefined ? {} : { width }),
  ...(height === undefined ? {} : { height }),
  ...(caption === undefined ? {} : { caption }),
});

const given = ({ solved, satisfied, comment, at }: TrackedFile['answers'][number]) => ({
  ...{ solved, satisfied, at },
  ...(comment === undefined ? {} : { comment }),
});

const RESTS = { zh: '暂时挂账', en: 'Resting for now' };
const HOME = new Intl.DateTimeFormat('en-CA', { timeZone: HOME_ZONE });
const DAY_MS = 86_400_000;

const dayOf = (instant: string): string => HOME.format(new Date(instant));

const passage = ({ stage, since, until }: Passage, language: Language, now: string) => {
  const [from, to] = [dayOf(since), dayOf(until ?? now)];
  return {
    stage,
    words: stagesForResidents[stage][language],
    since: from,
    ...(until === undefined ? {} : { until: to }),
    days: Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS),
  };
};
