import type { ComponentType, ReactNode } from 'react';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTokens, type Token } from '../../api/tokens.js';
import { EmptyNotice } from '../../components/empty-notice.js';
import { PageHeading } from '../../components/page-heading.js';
import { PlainTable } from '../../components/plain-table.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { TokenRow } from './token-row.js';

type Props = Readonly<{ action: ReactNode; Actions: ComponentType<{ token: Token }> }>;

/** The tokens by which machines ask: what each may do, until when, and when it was used last. */
export const Tokens = ({ action, Actions }: Props) => {
  const { t } = useTranslation('tokens');
  const { data, error, refetch } = useTokens();
  const columns = [t('name'), t('actsAs'), t('scopes'), t('expires'), t('lastUsed'), t('revoke')];
  return (
    <>
      <PageHeading title={t('heading')}>{t('heading')}</PageHeading>
      <p className="says">{t('says')}</p>
      {error && <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active />}
      {data?.length === 0 && (
        <EmptyNotice title={t('none')} hint={t('noneHint')}>
          {action}
        </EmptyNotice>
      )}
      {data && data.length > 0 && (
        <>
          {action}
          <PlainTable caption={t('heading')} columns={columns}>
            {data.map((token) => (
              <TokenRow key={token.id} token={token} Actions={Actions} />
            ))}
          </PlainTable>
        </>
      )}
    </>
  );
};
