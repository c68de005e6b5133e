import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePeopleWaiting, type AccountFilter } from '../../api/people.js';

const COUNTS = { none: 'withoutAccount', 'one-time': 'oneTime', locked: 'locked' } as const;
const FILTERS: readonly AccountFilter[] = ['none', 'one-time', 'locked'];

type Props = Readonly<{ filter: AccountFilter | undefined; onFilter: (filter: AccountFilter | undefined) => void }>;

/** What waits for an administrator; each line shows whom it is about. */
export const Today = ({ filter, onFilter }: Props) => {
  const { t } = useTranslation('accounts');
  const { data } = usePeopleWaiting();
  if (!data) return null;
  const waiting = FILTERS.filter((each) => data[COUNTS[each]] > 0 || each === filter);
  return (
    <section className="people-today" aria-labelledby="people-today">
      <h2 id="people-today">{t('today')}</h2>
      {waiting.length === 0 && <p className="quiet">{t('todayClear')}</p>}
      <div className="filters">
        {waiting.map((each) => (
          <Button
            key={each}
            aria-pressed={each === filter}
            type={each === filter ? 'primary' : 'default'}
            onClick={() => onFilter(each === filter ? undefined : each)}
          >
            {t(`waiting.${each}`, { count: data[COUNTS[each]] })}
          </Button>
        ))}
        {filter && <Button onClick={() => onFilter(undefined)}>{t('everybody')}</Button>}
      </div>
    </section>
  );
};
