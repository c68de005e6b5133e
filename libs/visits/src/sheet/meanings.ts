import type { Bilingual } from '@crosswalk/procedures';
import { OUTCOMES, URGENCIES, type HouseholdOutcome, type Urgency } from '../round/events.js';
import type { Meanings } from './cells.js';
import { plain } from './columns.js';

type Named = Bilingual & Readonly<{ also?: readonly string[] }>;

/** What households are found to be, as the template and as people call it. */
export const OUTCOME_WORDS: Readonly<Record<HouseholdOutcome, Named>> = {
  'at-home': { zh: '在家', en: 'At home', also: ['有人', '入户', '已入户', '已走访', '见到', 'home'] },
  'nobody-home': {
    zh: '无人在家',
    en: 'Nobody home',
    also: ['无人', '没人', '家中无人', '不在家', '未遇', 'not at home'],
  },
  refused: { zh: '拒访', en: 'Refused', also: ['拒绝', '谢绝', '不便'] },
};

export const URGENCY_WORDS: Readonly<Record<Urgency, Named>> = {
  ordinary: { zh: '一般', en: 'Ordinary', also: ['普通'] },
  hard: { zh: '疑难', en: 'Hard', also: ['难'] },
  utilities: { zh: '水电气', en: 'Utilities', also: [] },
  urgent: { zh: '紧急', en: 'Urgent', also: ['急', '特急'] },
};

/** Words for things that are known by an id and a name in both languages. */
export const namesOf = <Thing>(
  things: readonly Thing[],
  name: (thing: Thing) => Named & Readonly<{ id: string }>,
): Meanings<Thing> => {
  const known = new Map(
    things.flatMap((thing) => {
      const { id, zh, en, also = [] } = name(thing);
      return [id, zh, en, ...also].map((word) => [plain(word), thing] as const);
    }),
  );
  const choices = {
    zh: things.map((thing) => name(thing).zh).join('、'),
    en: things.map((thing) => name(thing).en).join(', '),
  };
  return { choices, of: (word) => known.get(word) };
};

export const outcomes = namesOf(OUTCOMES, (id) => ({ id, ...OUTCOME_WORDS[id] }));
export const urgencies = namesOf(URGENCIES, (id) => ({ id, ...URGENCY_WORDS[id] }));

const YES = ['是', '有', '对', '√', 'yes', 'y', 'true', '1'];
const NO = ['否', '无', '没有', '不', '×', 'no', 'n', 'false', '0'];

export const yesOrNo: Meanings<boolean> = {
  choices: { zh: '是、否', en: 'yes, no' },
  of: (word) => (YES.includes(word) ? true : NO.includes(word) ? false : undefined),
};
