import { useTranslation } from 'react-i18next';
import { daysLate } from '../../components/days.js';
import { Day } from '../../components/moment.js';
import { useTellNext } from '../../components/next-step.js';
import { useNow, useToday } from '../../components/use-now.js';
import { ageOf, type ListedCase } from './listed-case.js';

type CellProps = Readonly<{ of: ListedCase }>;

/** What is next, and for whom. */
export const Next = ({ of: { next } }: CellProps) => {
  const tell = useTellNext();
  return next ? <>{tell(next)}</> : <span className="quiet">—</span>;
};

/** The promised day, and by how much it has passed. */
export const Promised = ({ of: { promisedFor, stage } }: CellProps) => {
  const { t } = useTranslation('case');
  const today = useToday();
  if (promisedFor === null) return <span className="quiet">—</span>;
  const late = stage === 'claimed' ? daysLate(promisedFor, today) : 0;
  return (
    <>
      <Day day={promisedFor} />
      {late > 0 && <span className="late">{t('overdue', { count: late })}</span>}
    </>
  );
};

/** How old it is. */
export const Age = ({ of }: CellProps) => {
  const { t } = useTranslation('list');
  const { t: word } = useTranslation('case');
  const { ended, days } = ageOf(of, useNow());
  if (days === 0) return <>{ended ? t('sameDay') : word('today')}</>;
  return <>{t(ended ? 'took' : 'inHand', { days: word('days', { count: days }) })}</>;
};

/** Marks what can't wait. */
export const Urgent = ({ of: { urgency } }: CellProps) => {
  const { t } = useTranslation('case');
  return urgency === 'ordinary' ? null : <span className={`urgency ${urgency}`}>{t(`urgencies.${urgency}`)}</span>;
};
