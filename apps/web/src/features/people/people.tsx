import { useState, type ComponentType, type ReactNode } from 'react';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePeople, type Colleague, type PeopleQuestion } from '../../api/people.js';
import { EmptyNotice } from '../../components/empty-notice.js';
import { PageHeading } from '../../components/page-heading.js';
import { PlainTable } from '../../components/plain-table.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { Pages, type Turn } from './pages.js';
import { PersonRow, type PostActions } from './person-row.js';
import { Search } from './search.js';
import './people.css';

type Props = Readonly<{
  /** What can be done besides changing one person. */
  actions: ReactNode;
  /** What can be done about one person, and about one of their posts. */
  Actions: ComponentType<{ person: Colleague }>;
  PostActions: PostActions;
}>;

/** Those who work here, with what they are and since when. */
export const People = ({ actions, Actions, PostActions }: Props) => {
  const { t } = useTranslation('staff');
  const [question, setQuestion] = useState<PeopleQuestion>({});
  const { data, error, isFetching, refetch } = usePeople(question);
  const turn = (page: Turn) => setQuestion(({ q, left }) => ({ ...told({ q, left }), ...page }));
  return (
    <>
      <PageHeading title={t('heading')}>{t('heading')}</PageHeading>
      <div className="people-top">
        <Search onSearch={setQuestion} />
        {actions}
      </div>
      {error && <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active />}
      {data?.items.length === 0 && <EmptyNotice title={t(question.q === undefined ? 'none' : 'noneFound')} />}
      {data && data.items.length > 0 && (
        <PlainTable
          caption={t('heading')}
          columns={[t('name'), t('signInName'), t('posts'), t('steps')]}
          busy={isFetching}
        >
          {data.items.map((person) => (
            <PersonRow key={person.id} person={person} Actions={Actions} PostActions={PostActions} />
          ))}
        </PlainTable>
      )}
      {data && <Pages {...data} onTurn={turn} />}
    </>
  );
};

/** What was said of a question, without what was not. */
const told = ({ q, left }: Readonly<{ q: string | undefined; left: boolean | undefined }>): PeopleQuestion => ({
  ...(q === undefined ? {} : { q }),
  ...(left === undefined ? {} : { left }),
});
