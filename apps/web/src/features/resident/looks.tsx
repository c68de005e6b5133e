import { useState } from 'react';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLooks } from '../../api/resident.js';
import { Moment } from '../../components/moment.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { calledBy, type OnFile } from './on-file.js';

type Props = Readonly<{ id: string; residents: readonly OnFile[] }>;

/** Who has looked and when, at whom and as what, for those who watch over it. */
export const Looks = ({ id, residents }: Props) => {
  const { t } = useTranslation('resident');
  const [open, setOpen] = useState(false);
  return (
    <div className="looks">
      <Button type="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('looks')}
      </Button>
      {open && <Listed id={id} residents={residents} />}
    </div>
  );
};

const Listed = ({ id, residents }: Props) => {
  const { t } = useTranslation('resident');
  const roles = useTranslation('roles').t;
  const { data, error, refetch } = useLooks(id);
  if (error) return <ProblemNotice error={error} title={t('looksFailed')} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active title={false} />;
  const called = (id: string) => residents.flatMap((one) => (one.id === id ? [calledBy(t, one)] : []));
  if (data.items.length === 0) return <p className="quiet">{t('noLooks')}</p>;
  return (
    <ul>
      {data.items.map(({ resident, by, role, unit, at, reason }, place) => (
        <li key={`${at} ${data.items.length - place}`}>
          {by}
          {unit && ` · ${unit.name}`}
          {role && ` · ${roles(role)}`}
          <span className="beneath">
            <Moment at={at} />
            {residents.length > 1 && called(resident).map((named) => ` · ${named}`)}
            {reason !== undefined && ` · ${reason}`}
          </span>
        </li>
      ))}
    </ul>
  );
};
