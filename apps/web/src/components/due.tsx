import { useTranslation } from 'react-i18next';
import { useAsking } from '../api/asking.js';
import type { WorkItem } from '../api/work.js';
import { daysLate } from './days.js';
import { writeDay } from './moments.js';
import './marks.css';

type Props = Readonly<{ of: Pick<WorkItem, 'due' | 'overdue'>; today: string }>;

/** By when something is to be done; what is late says by how much. */
export const Due = ({ of: { due, overdue }, today }: Props) => {
  const { t } = useTranslation('work');
  const { language } = useAsking();
  if (due === null) return <span className="due quiet">{t('undated')}</span>;
  const day = writeDay(due, language);
  if (overdue) {
    return (
      <span className="due overdue" title={day}>
        {t('late', { count: Math.max(1, daysLate(due, today)) })}
      </span>
    );
  }
  return (
    <span className={due === today ? 'due soon' : 'due'}>{due === today ? t('dueToday') : t('due', { day })}</span>
  );
};
