import { HOME_ZONE } from './clock.js';
import type { Words } from './words.js';

const inLanguage = (language: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, { timeZone: HOME_ZONE, dateStyle: 'medium', timeStyle: 'short' });

const formats = { zh: inLanguage('zh-CN'), en: inLanguage('en-GB') };

/** An ISO instant as the clocks of the installation show it. */
export const instantInWords = (instant: string): Words => ({
  zh: formats.zh.format(new Date(instant)),
  en: formats.en.format(new Date(instant)),
});
