import type { Answer, Answers, Category, Question } from '@crosswalk/procedures';
import type { Cells } from './cells.js';
import { columnOf, plain } from './columns.js';
import type { Heading } from './heading.js';
import { namesOf, yesOrNo } from './meanings.js';

const LONGEST = 4000;

/** The answers to the questions about a category, from the columns that are called like the questions. */
export const answersIn = (cells: Cells, { questions }: Category, { names }: Heading): Answers | undefined => {
  const answers: Record<string, Answer> = {};
  for (const question of questions) {
    const place = placeOf(question, names);
    const answer = place === undefined ? undefined : answerAt(cells, place, question);
    if (answer !== undefined) answers[question.id] = answer;
  }
  return Object.keys(answers).length > 0 ? answers : undefined;
};

/** What the column of a question may be called, plainly. */
export const namesOfQuestion = ({ id, zh, en }: Question): readonly string[] => [id, zh, en].map((name) => plain(name));

const placeOf = (question: Question, names: readonly string[]): number | undefined => {
  const called = namesOfQuestion(question);
  const place = names.findIndex((name) => columnOf(name) === undefined && called.includes(plain(name)));
  return place === -1 ? undefined : place;
};

const answerAt = (cells: Cells, place: number, question: Question): Answer | undefined => {
  switch (question.type) {
    case 'text':
      return cells.textAt(place, LONGEST);
    case 'number':
      return cells.numberAt(place);
    case 'yes-no':
      return cells.wordAt(place, yesOrNo);
    case 'day':
      return cells.timeAt(place)?.day;
    case 'choice':
      return cells.wordAt(
        place,
        namesOf(question.choices, (choice) => choice),
      )?.id;
  }
};
