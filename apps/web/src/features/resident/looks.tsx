import { useState } from 'react';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLooks } from '../../api/resident.js';
import { Moment } from '../../components/moment.js';
import { ProblemNotice } from '../../components/problem-notice.js';

/** Who has looked and when, for those who watch over it. */
export const Looks = ({ id }: { id: string }) => {
  const { t } = useTranslation('resident');
  const [open, setOpen] = useState(false);
  return (
    <div className="looks">
      <Button type="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('looks')}
      </Button>
      {open && <Listed id={id} />}
    </div>
  );
};

const Listed = ({ id }: { id: string }) => {
  const { t } = useTranslation('resident');
  const { data, error, refetch } = useLooks(id);
  if (error) return <ProblemNotice error={error} title={t('looksFailed')} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active title={false} />;
  if (data.items.length === 0) return <p className="quiet">{t('noLooks')}</p>;
  return (
    <ul>
      {data.items.map(({ by, unit, at, reason }) => (
        <li key={`${by} ${at}`}>
          {by}
          {unit && ` · ${unit.name}`}
          <span className="beneath">
            <Moment at={at} />
            {reason !== undefined && ` · ${reason}`}
          </span>
        </li>
      ))}
    </ul>
  );
};
