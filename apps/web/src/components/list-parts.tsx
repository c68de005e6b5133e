import { useTranslation } from 'react-i18next';
import { useAsking } from '../api/asking.js';
import type { BreakdownList } from '../api/lists.js';
import { writeDay } from './moments.js';

/** When a list takes cases. */
export const ListPeriod = ({ of: { from, to } }: { of: Pick<BreakdownList, 'from' | 'to'> }) => {
  const { t } = useTranslation('campaigns');
  const { language } = useAsking();
  const said = { from: writeDay(from, language), to: to === undefined ? '' : writeDay(to, language) };
  return <>{t(to === undefined ? 'since' : 'between', said)}</>;
};

/** Whether a list takes cases at all. */
export const ListStanding = ({ of: { open } }: { of: Pick<BreakdownList, 'open'> }) => {
  const { t } = useTranslation('campaigns');
  return <span className={open ? undefined : 'quiet'}>{t(open ? 'open' : 'closed')}</span>;
};
