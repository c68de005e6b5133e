import type { Bilingual } from '../procedure.js';
import type { YamlPlace } from './yaml-place.js';

const NAME = 100;

/** A text in both languages, among other keys. */
export const readTexts = (place: YamlPlace, max = NAME): Bilingual => ({
  zh: place.at('zh').text(max),
  en: place.at('en').text(max),
});

/** A text in both languages and nothing else. */
export const readBilingual = (place: YamlPlace, max = NAME): Bilingual => readTexts(place.only('zh', 'en'), max);
