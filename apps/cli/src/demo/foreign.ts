import { listEventWords } from '@crosswalk/breakdown-lists';
import { caseEventWords } from '@crosswalk/cases';
import { offerEventWords } from '@crosswalk/catalogue';
import type { RecordedEvent } from '@crosswalk/event-sourcing';
import { instantInWords, type EventWords } from '@crosswalk/http';
import { organisationEventWords } from '@crosswalk/organisation';
import { residentEventWords } from '@crosswalk/residents';
import { visitEventWords } from '@crosswalk/visits';
import { count } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { demoWords as words } from './demo.words.js';

const eventWords: readonly EventWords[] = [
  caseEventWords,
  offerEventWords,
  listEventWords,
  visitEventWords,
  organisationEventWords,
  residentEventWords,
];

/** Says what is there besides the demonstration, and what to type to remove it, too. */
export const tellForeign = (
  { foreign, first }: Readonly<{ foreign: number; first: RecordedEvent }>,
  { yes, keepOrganisation }: Readonly<{ yes: boolean; keepOrganisation: boolean }>,
  terminal: Terminal,
): void => {
  const { type, metadata, recordedAt } = first;
  const deed = eventWords.map((wordsOf) => wordsOf(first)).find((found) => found !== undefined);
  const options = ['--everything', ...(keepOrganisation ? ['--keep-organisation'] : []), ...(yes ? ['--yes'] : [])];
  terminal.remark(words.foreign, {
    events: count(foreign),
    by: metadata.actorId,
    deed: deed ?? type,
    at: instantInWords(recordedAt),
    command: `npm run crosswalk -- demo wipe ${options.join(' ')}`,
  });
};
