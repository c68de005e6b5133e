import { useState, type ReactNode } from 'react';
import { Button, Radio, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLists, type ListsQuestion } from '../../api/lists.js';
import { PageHeading } from '../../components/page-heading.js';
import { PlainTable } from '../../components/plain-table.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ListRow } from './list-row.js';
import './lists.css';

const LEVELS = ['community', 'subdistrict', 'district'] as const;

/** The breakdown lists, newest first. `action`: what the person may do here. */
export const Lists = ({ action }: { action: ReactNode }) => {
  const { t } = useTranslation('campaigns');
  const { t: word } = useTranslation('case');
  const [question, setQuestion] = useState<ListsQuestion>({});
  const { data, error, isPending, isFetching, hasNextPage, fetchNextPage, refetch } = useLists(question);
  const lists = data?.pages.flatMap(({ items }) => items) ?? [];
  const columns = [t('name'), t('level'), t('unit'), t('period'), t('onIt'), t('newest'), t('standing')];
  return (
    <>
      <PageHeading title={t('heading')}>{t('heading')}</PageHeading>
      <div className="lists-top">
        <Radio.Group
          aria-label={t('level')}
          value={question.level ?? 'all'}
          onChange={({ target }) => setQuestion(questionOf(target.value))}
          options={[
            { value: 'all', label: t('all') },
            ...LEVELS.map((value) => ({ value, label: word(`levels.${value}`) })),
          ]}
          optionType="button"
        />
        {action}
      </div>
      {error && <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active title={false} paragraph={{ rows: 6 }} />}
      {data && lists.length === 0 && <p className="quiet">{t('none')}</p>}
      {lists.length > 0 && (
        <PlainTable caption={t('heading')} columns={columns} busy={isFetching}>
          {lists.map((list) => (
            <ListRow key={list.id} list={list} />
          ))}
        </PlainTable>
      )}
      {hasNextPage && (
        <Button loading={isFetching} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  );
};

const questionOf = (chosen: unknown): ListsQuestion => {
  const level = LEVELS.find((known) => known === chosen);
  return level === undefined ? {} : { level };
};
