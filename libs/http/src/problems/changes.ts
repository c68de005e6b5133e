import type { RecordedEvent, StaleRevision } from '@crosswalk/event-sourcing';
import { instantInWords } from '../instants.js';
import { say, type Language, type Words } from '../words.js';
import { edgeProblems } from './edge-problems.js';
import { problemOf, type TranslatedProblem } from './problem.js';

/** What an event says, in a few words without its subject ("claimed it as lead"); undefined when not its kind. */
export type EventWords = (event: RecordedEvent) => Words | undefined;

/** What people call whoever did something, by the id in an event's metadata. */
export abstract class PersonNames {
  abstract nameOf(actorId: string): Promise<Words | undefined>;
}

type Change = Readonly<{ event: RecordedEvent; who: Words; what: Words }>;

// Enough to understand what happened; the case file tells the rest.
const NAMED = 5;

/** A stale revision, told as who changed what and when since the caller looked. */
export const translateStaleRevision = async (
  error: StaleRevision,
  { names, words }: { names: PersonNames; words: readonly EventWords[] },
): Promise<TranslatedProblem> => {
  const { expected, actual, since } = error;
  if (actual === undefined) return { problem: problemOf(edgeProblems, 'nothing-to-match') };
  const changes = await Promise.all(since.map((event) => toChange(event, names, words)));
  const told = {
    zh: sentences(changes, 'zh') || '没有您说的版本',
    en: sentences(changes, 'en') || 'the revision you name is not there yet',
  };
  return {
    problem: problemOf(edgeProblems, 'revision-stale'),
    details: { expected, actual, changes: told },
    members: (language) => ({ revision: actual, changes: changes.map((change) => toMember(change, language)) }),
  };
};

const toChange = async (event: RecordedEvent, names: PersonNames, words: readonly EventWords[]): Promise<Change> => {
  const { actorId } = event.metadata;
  const who = (await names.nameOf(actorId)) ?? { zh: actorId, en: actorId };
  const what = words.map((describe) => describe(event)).find((found) => found !== undefined);
  return { event, who, what: what ?? { zh: event.type, en: event.type } };
};

const toMember = ({ event, who, what }: Change, language: Language): object => ({
  by: { id: event.metadata.actorId, name: who[language] },
  what: what[language],
  type: event.type,
  at: event.recordedAt,
  revision: event.revision,
});

const sentences = (changes: readonly Change[], language: Language): string => {
  const last = changes.slice(-NAMED).map(({ event, who, what }) => {
    const at = instantInWords(event.recordedAt);
    return say({ zh: '{who}于{at}{what}', en: '{who} {what} on {at}' }, language, { who, at, what });
  });
  return last.join(language === 'zh' ? '；' : '; ');
};
