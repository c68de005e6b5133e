import { useTranslation } from 'react-i18next';
import { useAsking } from '../api/asking.js';
import { writeDay } from './moments.js';
import './marks.css';

type Props = Readonly<{ suspended: boolean; until?: string | null; supervised: boolean }>;

/** Marks what stands still, and what is watched from above. */
export const Marks = ({ suspended, until, supervised }: Props) => {
  const { t } = useTranslation('work');
  const { language } = useAsking();
  return (
    <>
      {supervised && <span className="mark supervised">{t('supervised')}</span>}
      {suspended && (
        <span className="mark suspended">
          {until ? t('suspendedUntil', { day: writeDay(until, language) }) : t('suspended')}
        </span>
      )}
    </>
  );
};
