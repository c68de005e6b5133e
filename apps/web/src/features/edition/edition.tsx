import { Button, Skeleton } from 'antd';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../../api/asking.js';
import { useEdition } from '../../api/lists.js';
import { writeDay } from '../../components/moments.js';
import { PageHeading } from '../../components/page-heading.js';
import { PlainTable } from '../../components/plain-table.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { CaseRow } from './case-row.js';
import { DownloadSheet } from './download-sheet.js';

type Props = Readonly<{ list: string; number: number }>;

/** An edition of a list: its cases as they stood. */
export const Edition = ({ list: id, number }: Props) => {
  const { t } = useTranslation('campaigns');
  const { t: word } = useTranslation('case');
  const { language } = useAsking();
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useEdition(id, number);
  if (error) return <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />;
  const [first] = data?.pages ?? [];
  if (!data || !first) return <Skeleton active />;
  const { list, edition, title, publishedOn, cases, others } = first;
  const heading = `${list.name} · ${t('edition', { edition })}`;
  const columns = [word('title'), word('community'), word('stage'), word('lead'), t('supporters')];
  return (
    <>
      <p>
        <Link to="/lists/$id" params={{ id }}>
          {list.name}
        </Link>
      </p>
      <PageHeading title={heading}>{heading}</PageHeading>
      {title && <p>{title}</p>}
      <p>
        {t('asItStood', { day: writeDay(publishedOn, language) })} {t('shows', { count: cases })}
        {others > 0 && ` ${t('others', { count: others })}`}
      </p>
      <DownloadSheet list={list} edition={edition} />
      <PlainTable caption={heading} columns={[...columns, word('promisedFor'), word('nextStep')]} busy={isFetching}>
        {data.pages.flatMap(({ items }) => items.map((item) => <CaseRow key={item.id} item={item} />))}
      </PlainTable>
      {hasNextPage && (
        <Button loading={isFetching} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  );
};
