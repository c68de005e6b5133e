type Language = 'zh' | 'en';

const locales = { zh: 'zh-CN', en: 'en-GB' } as const;

const writer = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locales[language], options);

const dayAndTime = {
  zh: writer('zh', { dateStyle: 'long', timeStyle: 'short' }),
  en: writer('en', { dateStyle: 'medium', timeStyle: 'short' }),
};

const dayOnly = {
  zh: writer('zh', { dateStyle: 'long', timeZone: 'UTC' }),
  en: writer('en', { dateStyle: 'medium', timeZone: 'UTC' }),
};

/** An instant as people write it, where the reader is. */
export const writeMoment = (instant: string, language: Language): string =>
  dayAndTime[language].format(new Date(instant));

const dayHere = { zh: writer('zh', { dateStyle: 'long' }), en: writer('en', { dateStyle: 'medium' }) };

/** The day of an instant as people write it, where the reader is. */
export const writeDayOf = (instant: string, language: Language): string => dayHere[language].format(new Date(instant));

/** A calendar day (`YYYY-MM-DD`) as people write it; the same day wherever the reader is. */
export const writeDay = (day: string, language: Language): string =>
  dayOnly[language].format(new Date(`${day}T00:00:00Z`));

const ENTERED_LATER_MS = 60_000;

/** True when something was recorded so long after it occurred that both times are worth telling. */
export const wasEnteredLater = ({ at, recordedAt }: { at: string; recordedAt: string }): boolean =>
  Math.abs(Date.parse(recordedAt) - Date.parse(at)) > ENTERED_LATER_MS;
