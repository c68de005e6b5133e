import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import { useAsking, type Language } from '../api/asking.js';

type Next = Schemas['NextDto'];

const MOST_NAMED = 3;

/** Several names in a row, as people write them. */
export const inARow = (names: readonly string[], language: Language): string =>
  names.join(language === 'zh' ? '、' : ', ');

/** Several names in a row, in the language of the page. */
export const useInARow = (): ((names: readonly string[]) => string) => {
  const { language } = useAsking();
  return (names) => inARow(names, language);
};

/** Says what is next and for whom; of a case that waits for nothing, that it has come to its end. */
export const useTellNext = (): ((next: Next | null | undefined) => string) => {
  const { t } = useTranslation('case');
  const { language } = useAsking();
  return (next) => {
    if (!next) return t('next.nothing');
    const first = next.units.slice(0, MOST_NAMED).map(({ name, now }) => now?.name ?? name);
    const names = inARow(first, language);
    const count = next.units.length;
    const whom = count === 0 ? t(`whom.${next.whom}`) : count > MOST_NAMED ? t('andMore', { names, count }) : names;
    return t(`next.${next.step}`, { whom });
  };
};
