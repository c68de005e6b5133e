import { HOME_ZONE, type Language } from '@crosswalk/http';
import type { Procedure } from '@crosswalk/procedures';
import { waitingFor } from '../../case/next.projection.js';
import type { TrackedCaseDto } from './tracked-case.dto.js';
import type { Passage, TrackedFile } from './tracked-case.projection.js';
import { nextForResidents, stagesForResidents } from './tracked-case.words.js';

type Telling = Readonly<{ rules: Procedure; language: Language; now: string }>;

/** What a resident may know of a case, as the API tells it. Each field is named here: none comes along by itself. */
export const toTrackedCase = (file: TrackedFile, { rules, language, now }: Telling): TrackedCaseDto => {
  const { number, title, category, standing, passed, comments, attachments, answer } = file;
  const [lead] = standing.claims;
  const next = nextForResidents(waitingFor(standing, rules)[0])?.[language];
  const suspended = standing.suspendedUntil !== null;
  const confirmed = rules.steps.some(({ step }) => step === 'confirmation');
  return {
    number,
    title,
    category: rules.categories.find(({ id }) => id === category)?.[language] ?? category,
    stage: standing.stage,
    stands: suspended ? RESTS[language] : stagesForResidents[standing.stage][language],
    ...(next === undefined ? {} : { next }),
    stages: passed.map((one) => passage(one, language, now)),
    units: standing.claims.map(({ department }) => department.name),
    ...(lead?.role === 'lead' && lead.promisedFor !== null ? { promisedFor: lead.promisedFor } : {}),
    comments: comments.map(({ id, text, at }) => ({ id, text, at })),
    attachments: attachments.map(({ id, name, mediaType, size, width, height, caption, at }) => ({
      ...{ id, name, mediaType, size, at },
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
      ...(caption === undefined ? {} : { caption }),
    })),
    answerAsked: standing.stage === 'resolved' && !suspended && confirmed,
    ...(standing.stage === 'resolved' && answer ? { answer: { ...answer } } : {}),
  };
};

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
