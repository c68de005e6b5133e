import type { ReactNode } from 'react';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { addressOfProvider, useSignInWays } from '../../api/session.js';
import { ProblemNotice } from '../../components/problem-notice.js';

/** The ways to sign in that this installation offers: with a password (`children`), by a provider, or both. */
export const Ways = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation('signIn');
  const { data, error, refetch } = useSignInWays();
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active />;
  return (
    <>
      {data.local && children}
      {data.oidc && (
        <>
          {data.local && <p className="or">{t('or')}</p>}
          <Button block href={addressOfProvider()}>
            {t('provider', { name: data.oidc.name })}
          </Button>
        </>
      )}
    </>
  );
};
