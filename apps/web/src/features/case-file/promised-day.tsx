import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../../api/client.js';
import { daysLate } from '../../components/days.js';
import { Day } from '../../components/moment.js';
import { useToday } from '../../components/use-now.js';

const DONE: readonly CaseFile['stage'][] = ['resolved', 'closed', 'declined', 'withdrawn', 'merged'];

/** The day that the lead promised, and by how much it has passed. */
export const PromisedDay = ({ file: { promisedFor, stage } }: { file: CaseFile }) => {
  const { t } = useTranslation('case');
  const today = useToday();
  if (promisedFor === undefined) return null;
  const late = DONE.includes(stage) ? 0 : daysLate(promisedFor, today);
  return (
    <p className="promise">
      {t('promisedFor')} <Day day={promisedFor} />
      {late > 0 && <strong className="late">{t('overdue', { count: late })}</strong>}
    </p>
  );
};
