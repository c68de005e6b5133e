import { useState } from 'react';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAllLooks } from '../../api/looks.js';
import { usePerson } from '../../api/questions.js';
import { EmptyNotice } from '../../components/empty-notice.js';
import { PageHeading } from '../../components/page-heading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useNow } from '../../components/use-now.js';
import { LookFilters } from './look-filters.js';
import { LookTable } from './look-table.js';
import { daysOf, type Period } from './periods.js';
import { useLastVisit } from './use-last-visit.js';
import './looks.css';

/** Who looked at residents, for auditors to go through. */
export const AllLooks = () => {
  const { t } = useTranslation('looks');
  const person = usePerson();
  if (!person) return <Skeleton active />;
  return (
    <>
      <PageHeading title={t('heading')}>{t('heading')}</PageHeading>
      {person.role === 'auditor' ? (
        <>
          <p className="says">{t('intro')}</p>
          <GoneThrough key={person.id} person={person.id} />
        </>
      ) : (
        <p>{t('mayNot')}</p>
      )}
    </>
  );
};

const GoneThrough = ({ person }: { person: string }) => {
  const { t } = useTranslation('looks');
  const visit = useLastVisit(person);
  const now = useNow();
  const [period, setPeriod] = useState<Period>({ of: visit === undefined ? 'week' : 'visit' });
  const [by, setBy] = useState<Readonly<{ id: string; name: string }>>();
  const question = { ...daysOf(period, { now, visit }), ...(by ? { person: by.id } : {}) };
  const { data, error, isPending, isFetching, hasNextPage, fetchNextPage, refetch } = useAllLooks(question);
  const [first] = data?.pages ?? [];
  return (
    <>
      <LookFilters period={period} visit={visit} by={by} onPeriod={setPeriod} onEverybody={() => setBy(undefined)} />
      {error && <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active title={false} paragraph={{ rows: 8 }} />}
      {first && <output className="sum">{t('count', { count: first.count })}</output>}
      {first?.count === 0 && (
        <EmptyNotice title={t('none')} hint={t('noneHint')}>
          {period.of !== 'all' && <Button onClick={() => setPeriod({ of: 'all' })}>{t('showAll')}</Button>}
        </EmptyNotice>
      )}
      {data && first && first.count > 0 && (
        <LookTable looks={data.pages.flatMap(({ items }) => items)} since={visit} busy={isFetching} onPerson={setBy} />
      )}
      {hasNextPage && (
        <Button loading={isFetching} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  );
};
