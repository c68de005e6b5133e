import type { ReactNode } from 'react';
import { Skeleton } from 'antd';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useEditions, useList, type BreakdownList } from '../../api/lists.js';
import { ListPeriod, ListStanding } from '../../components/list-parts.js';
import { Day } from '../../components/moment.js';
import { PageHeading } from '../../components/page-heading.js';
import { PlainTable } from '../../components/plain-table.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useUnitName } from '../../components/unit-name.js';

type Props = Readonly<{ id: string; Actions: (props: { list: BreakdownList }) => ReactNode }>;

/** A breakdown list with its editions, and what the person may do about it. */
export const OneList = ({ id, Actions }: Props) => {
  const { t } = useTranslation('campaigns');
  const { t: word } = useTranslation('case');
  const nameOf = useUnitName();
  const { data: list, error, refetch } = useList(id);
  if (error) return <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />;
  if (!list) return <Skeleton active />;
  return (
    <>
      <p>
        <Link to="/lists">{t('toLists')}</Link>
      </p>
      <PageHeading title={list.name}>{list.name}</PageHeading>
      <p>
        {word(`levels.${list.level}`)} · {nameOf(list.unit)} · <ListPeriod of={list} /> · <ListStanding of={list} /> ·{' '}
        {t('shows', { count: list.cases })}
      </p>
      <Actions list={list} />
      <h2>{t('editions')}</h2>
      <Editions of={list} />
    </>
  );
};

const Editions = ({ of: { id, name } }: { of: BreakdownList }) => {
  const { t } = useTranslation('campaigns');
  const { data: editions } = useEditions(id);
  if (!editions) return null;
  if (editions.length === 0) return <p className="quiet">{t('noEditions')}</p>;
  return (
    <PlainTable caption={name} columns={[t('editions'), t('publishedOn'), t('onIt')]}>
      {editions.map(({ edition, title, publishedOn, cases }) => (
        <tr key={edition}>
          <th scope="row">
            <Link to="/lists/$id/editions/$edition" params={{ id, edition: String(edition) }}>
              {t('edition', { edition })}
            </Link>{' '}
            {title}
          </th>
          <td>
            <Day day={publishedOn} />
          </td>
          <td>{cases}</td>
        </tr>
      ))}
    </PlainTable>
  );
};
