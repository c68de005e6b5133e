import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { askAs, useAsking } from '../../api/asking.js';
import type { Person } from '../../api/client.js';
import { usePeople } from '../../api/questions.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import './choose-person.css';

/** Who acts: the stand-in for signing in while Crosswalk is tried out. */
export const ChoosePerson = ({ onChosen }: { onChosen?: () => void }) => {
  const { t } = useTranslation('people');
  const { personId } = useAsking();
  const { data, error, refetch } = usePeople();
  const choose = ({ id }: Person) => {
    askAs(id);
    onChosen?.();
  };
  return (
    <>
      <p className="demonstration">{t('intro')}</p>
      {error && <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active title={false} paragraph={{ rows: 6 }} />}
      <ul className="people">
        {data?.map((person) => (
          <li key={person.id}>
            <PersonButton person={person} isCurrent={person.id === personId} onClick={() => choose(person)} />
          </li>
        ))}
      </ul>
    </>
  );
};

type ButtonProps = Readonly<{ person: Person; isCurrent: boolean; onClick: () => void }>;

const PersonButton = ({ person: { name, role, unit }, isCurrent, onClick }: ButtonProps) => {
  const { t } = useTranslation('people');
  const { language } = useAsking();
  return (
    <Button block className="person" aria-pressed={isCurrent} onClick={onClick}>
      <span className="name">{name[language]}</span>
      <span className="role">
        {unit?.name} · {t(`roles.${role}`)}
      </span>
      <span className="does">{t(`does.${role}`)}</span>
    </Button>
  );
};
