import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMyWork } from '../../api/work.js';
import { EmptyNotice } from '../../components/empty-notice.js';
import { PageHeading } from '../../components/page-heading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { groupsOf } from './groups.js';
import { useLooksAfter } from './use-looks-after.js';
import { Ways } from './ways.js';
import { Group } from './work-group.js';
import './my-work.css';

/** What waits for whoever asks, grouped by what is to be done. */
export const MyWork = () => {
  const { t } = useTranslation('myWork');
  return (
    <div className="my-work">
      <PageHeading title={t('heading')}>{t('heading')}</PageHeading>
      <Waiting />
    </div>
  );
};

const Waiting = () => {
  const { t } = useTranslation('myWork');
  const looksAfter = useLooksAfter();
  const { data, error, isPending, isFetching, hasNextPage, fetchNextPage, refetch } = useMyWork();
  if (error) return <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton active title={false} paragraph={{ rows: 10 }} />;
  const groups = groupsOf(data.pages.flatMap(({ items }) => items));
  const [{ count, today } = { count: 0, today: '' }] = data.pages;
  if (groups.length === 0) {
    return (
      <EmptyNotice title={t(looksAfter ? 'calm' : 'clear')} hint={t(looksAfter ? 'calmHint' : 'clearHint')}>
        <Ways />
      </EmptyNotice>
    );
  }
  const late = groups.reduce((sum, group) => sum + group.late, 0);
  return (
    <>
      <div className="sum">
        <output>
          {t(looksAfter ? 'lookingAfter' : 'waiting', { count })}
          {late > 0 && <strong> · {t('late', { count: late })}</strong>}
        </output>
        <nav className="ways" aria-label={t('list')}>
          <Ways />
        </nav>
      </div>
      {groups.map((group) => (
        <Group key={group.what} group={group} today={today} />
      ))}
      {hasNextPage && (
        <Button loading={isFetching} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  );
};
