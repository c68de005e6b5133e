import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { useAsking } from '../../api/asking.js';
import { spansOf } from './weekdays.js';

type Hours = Schemas['OpenHoursDto'];

/** Says when a service is open. */
export const useTellHours = (): ((hours: readonly Hours[]) => string) => {
  const { t } = useTranslation('catalogue');
  const { language } = useAsking();
  const comma = language === 'zh' ? '、' : ', ';
  return (hours) => {
    if (hours.length === 0) return t('anyHour');
    const told = hours.map(({ days, from, to }) => {
      const spans = spansOf(days).map(({ first, last }) =>
        first === last
          ? t('day', { day: t(`weekdays.${first}`) })
          : t('span', { first: t(`weekdays.${first}`), last: t(`weekdays.${last}`) }),
      );
      return `${spans.join(comma)} ${from}–${to}`;
    });
    return told.join(language === 'zh' ? '；' : '; ');
  };
};
