import { useState } from 'react';
import { Alert } from 'antd';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Person, Schemas } from '../../api/client.js';
import { TakeRequest } from './take-request.js';

type Taken = Schemas['RequestTakenDto']['case'];

/** One request after another. */
export const TakeRequests = ({ round, role }: { round: string; role: Person['role'] }) => {
  const { t } = useTranslation('visitRound');
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const [last] = taken;
  return (
    <>
      <p className="says">{t('requestSays')}</p>
      {last && (
        <Alert
          type="success"
          showIcon
          role="status"
          className="taken"
          title={
            <Link to="/cases/$id" params={{ id: last.id }}>
              {t('taken', { number: last.number ?? '' })}
            </Link>
          }
        />
      )}
      <TakeRequest key={taken.length} round={round} role={role} onTaken={(one) => setTaken([one, ...taken])} />
    </>
  );
};
