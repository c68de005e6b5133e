import type { Category } from '../procedure.js';
import { readTexts } from './read-bilingual.js';
import { readDistinct } from './read-distinct.js';
import { readQuestions } from './read-questions.js';
import type { YamlPlace } from './yaml-place.js';

/** What a case can be about, at least one. */
export const readCategories = (place: YamlPlace): readonly Category[] =>
  readDistinct(place.list(), readCategory, (member) => member.at('id'));

const readCategory = (place: YamlPlace): Category => ({
  id: place.only('id', 'zh', 'en', 'questions').at('id').id(),
  ...readTexts(place),
  questions: readQuestions(place.at('questions')),
});
