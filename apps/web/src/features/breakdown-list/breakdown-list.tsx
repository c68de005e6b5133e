import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useBreakdownList } from '../../api/questions.js';
import { PageHeading } from '../../components/page-heading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useNarrow } from '../../components/use-narrow.js';
import { CaseCards } from './case-cards.js';
import { CaseTable } from './case-table.js';
import { Filters } from './filters.js';
import type { ListSearch } from './list-search.js';
import { NothingFound } from './nothing-found.js';
import { Pages } from './pages.js';
import './breakdown-list.css';

export type ListProps = Readonly<{ search: ListSearch; onSearch: (search: ListSearch) => void }>;

/** The breakdown list: search, filters, one page of cases. */
export const BreakdownList = ({ search, onSearch }: ListProps) => {
  const { t } = useTranslation('list');
  const narrow = useNarrow();
  const { data, error, isPending, isFetching, refetch } = useBreakdownList(search);
  const Cases = narrow ? CaseCards : CaseTable;

  return (
    <>
      <PageHeading title={t('heading')}>{t('heading')}</PageHeading>
      <Filters search={search} onSearch={onSearch} items={data?.items ?? []} />
      <output className="count">
        {data && !error && t(data.total.exact ? 'total' : 'atLeast', { count: data.total.count })}
      </output>
      {error && <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />}
      {data?.upToDate === false && (
        <p className="behind">
          {t('behind')}{' '}
          <Button size="small" loading={isFetching} onClick={() => void refetch()}>
            {t('refresh')}
          </Button>
        </p>
      )}
      {isPending && <Skeleton active title={false} paragraph={{ rows: 12 }} />}
      {data && !error && data.items.length === 0 && <NothingFound search={search} />}
      {data && !error && data.items.length > 0 && (
        <>
          <Cases items={data.items} busy={isFetching} />
          <Pages search={search} previous={data.previous} next={data.next} />
        </>
      )}
    </>
  );
};
