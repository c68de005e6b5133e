import type { AnswerKind, Choice, Condition, Question } from '../procedure.js';
import { readBilingual, readTexts } from './read-bilingual.js';
import { readCondition } from './read-condition.js';
import { readDistinct } from './read-distinct.js';
import type { YamlPlace } from './yaml-place.js';

const KEYS = ['id', 'zh', 'en', 'type', 'required', 'when'] as const;

const KEYS_OF = {
  text: ['max'],
  number: ['min', 'max', 'unit'],
  'yes-no': [],
  day: [],
  choice: ['choices'],
} as const satisfies Readonly<Record<AnswerKind['type'], readonly string[]>>;
const TYPES = ['text', 'number', 'yes-no', 'day', 'choice'] as const satisfies readonly AnswerKind['type'][];

const TEXT_USUALLY = 500;
const TEXT_AT_MOST = 4000;

/** The questions of a category; it may have none. */
export const readQuestions = (place: YamlPlace): readonly Question[] => {
  if (!place.present) return [];
  const earlier: Question[] = [];
  readDistinct(
    place.list(),
    (member) => earlier.push(readQuestion(member, [...earlier])),
    (member) => member.at('id'),
  );
  return earlier;
};

const readQuestion = (place: YamlPlace, earlier: readonly Question[]): Question => {
  const type = place.at('type').oneOf(TYPES);
  place.only(...KEYS, ...(type ? KEYS_OF[type] : Object.values(KEYS_OF).flat()));
  const [required, condition] = [place.at('required'), place.at('when')];
  const when: Condition | undefined = condition.present ? readCondition(condition, earlier) : undefined;
  return {
    id: place.at('id').id(),
    ...readTexts(place, 200),
    required: required.present ? required.yesNo() : false,
    ...(when ? { when } : {}),
    ...readAnswer(type ?? 'yes-no', place),
  };
};

const readAnswer = (type: AnswerKind['type'], place: YamlPlace): AnswerKind => {
  switch (type) {
    case 'text':
      return { type, max: readMax(place.at('max')) };
    case 'number':
      return readNumber(place);
    case 'choice':
      return { type, choices: readChoices(place.at('choices')) };
    case 'yes-no':
    case 'day':
      return { type };
  }
};

const readMax = (place: YamlPlace): number => {
  if (!place.present) return TEXT_USUALLY;
  const max = place.whole(1);
  if (max > TEXT_AT_MOST) place.complain('too-large', { max: TEXT_AT_MOST });
  return max;
};

const readNumber = (place: YamlPlace): AnswerKind => {
  const [least, most, unit] = [place.at('min'), place.at('max'), place.at('unit')];
  const bounds = {
    ...(least.present ? { min: least.number() } : {}),
    ...(most.present ? { max: most.number() } : {}),
  };
  const { min = -Infinity, max = Infinity } = bounds;
  if (min > max) least.complain('bounds-crossed', { min, max });
  return { type: 'number', ...bounds, ...(unit.present ? { unit: readBilingual(unit, 20) } : {}) };
};

const readChoices = (place: YamlPlace): readonly Choice[] => {
  const choices = readDistinct(
    place.list(),
    (member) => ({ id: member.only('id', 'zh', 'en').at('id').id(), ...readTexts(member) }),
    (member) => member.at('id'),
  );
  if (choices.length === 1) place.complain('too-few-choices');
  return choices;
};
