import { useTranslation } from 'react-i18next';
import { useAsking } from '../../api/asking.js';
import { daysLate } from '../../components/days.js';
import { Marks } from '../../components/marks.js';
import { Day } from '../../components/moment.js';
import { inARow, useTellNext } from '../../components/next-step.js';
import { useNow, useToday } from '../../components/use-now.js';
import { ageOf, isUnderWay, type ListedCase } from './listed-case.js';

type CellProps = Readonly<{ of: ListedCase }>;

/** What is next, and for whom. */
export const Next = ({ of: { next } }: CellProps) => {
  const tell = useTellNext();
  return next ? <>{tell(next)}</> : <span className="quiet">—</span>;
};

/** The promised day, and by how much it has passed. */
export const Promised = ({ of }: CellProps) => {
  const { promisedFor } = of;
  const { t } = useTranslation('case');
  const today = useToday();
  if (promisedFor === null) return <span className="quiet">—</span>;
  const late = isUnderWay(of) ? daysLate(promisedFor, today) : 0;
  return (
    <>
      <Day day={promisedFor} />
      {late > 0 && <span className="late">{t('overdue', { count: late })}</span>}
    </>
  );
};

/** Who leads it, and who supports. */
export const Units = ({ of: { lead, supports } }: CellProps) => {
  const { t } = useTranslation('list');
  const { language } = useAsking();
  const names = inARow(
    supports.map(({ name }) => name),
    language,
  );
  const count = supports.length;
  if (!lead && count === 0) return <span className="quiet">—</span>;
  return (
    <>
      {lead?.name ?? <span className="quiet">—</span>}
      {count > 0 && <span className="beneath">{t(count > 3 ? 'supportsMore' : 'supports', { names, count })}</span>}
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

/** Marks what can't wait, what stands still and what is watched. */
export const Flags = ({ of: { urgency, suspendedUntil, supervised } }: CellProps) => {
  const { t } = useTranslation('case');
  return (
    <>
      {urgency !== 'ordinary' && <span className={`urgency ${urgency}`}>{t(`urgencies.${urgency}`)}</span>}
      <Marks suspended={suspendedUntil !== null} until={suspendedUntil} supervised={supervised} />
    </>
  );
};
