import { useState, type ComponentType, type ReactNode } from 'react';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePeople, type AccountFilter, type Colleague, type PeopleQuestion } from '../../api/people.js';
import { EmptyNotice } from '../../components/empty-notice.js';
import { PageHeading } from '../../components/page-heading.js';
import { PlainTable } from '../../components/plain-table.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useChosenPeople } from './choosing-people.js';
import { Pages } from './pages.js';
import { PersonRow, type PostActions } from './person-row.js';
import { Search } from './search.js';
import { Several, type SeveralActions } from './several.js';
import { Today } from './today.js';
import './people.css';

// Whoever hands out passwords wants all of them on one sheet.
const MANY = 100;

type Props = Readonly<{
  /** What can be done besides changing one person. */
  actions: ReactNode;
  /** What can be done about one person, and about one of their posts. */
  Actions: ComponentType<{ person: Colleague }>;
  PostActions: PostActions;
  /** Whether whoever looks keeps the accounts: then it says how people sign in, and what waits. */
  keeps: boolean;
  canBeChosen: (person: Colleague) => boolean;
  SeveralActions: SeveralActions;
}>;

/** Those who work here, with what they are and since when. */
export const People = ({ actions, Actions, PostActions, keeps, canBeChosen, SeveralActions }: Props) => {
  const { t } = useTranslation('staff');
  const { t: accounts } = useTranslation('accounts');
  const [question, setQuestion] = useState<PeopleQuestion>({});
  const chosen = useChosenPeople();
  const { data, error, isFetching, refetch } = usePeople(question);
  const { account } = question;
  const filter = (wanted: AccountFilter | undefined) => setQuestion(wanted ? { account: wanted, limit: MANY } : {});
  const none = account ? accounts('nobody') : t(question.q === undefined ? 'none' : 'noneFound');
  const columns = [t('name'), t('signInName'), t('posts'), ...(keeps ? [accounts('account')] : []), t('steps')];
  return (
    <>
      <PageHeading title={t('heading')}>{t('heading')}</PageHeading>
      {keeps && <Today filter={account} onFilter={filter} />}
      <div className="people-top">
        <Search onSearch={setQuestion} />
        {actions}
      </div>
      {error && <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active />}
      {data?.items.length === 0 && <EmptyNotice title={none} />}
      {keeps && data && <Several here={data.items.filter(canBeChosen)} chosen={chosen} Actions={SeveralActions} />}
      {data && data.items.length > 0 && (
        <PlainTable caption={t('heading')} columns={columns} busy={isFetching}>
          {data.items.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              Actions={Actions}
              PostActions={PostActions}
              {...(canBeChosen(person) ? { chosen } : {})}
            />
          ))}
        </PlainTable>
      )}
      {data && <Pages {...data} onTurn={(page) => setQuestion({ ...withoutPlace(question), ...page })} />}
    </>
  );
};

const withoutPlace = ({ after: _after, before: _before, ...question }: PeopleQuestion): PeopleQuestion => question;
