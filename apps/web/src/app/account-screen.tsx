import { useState } from 'react';
import { App, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../api/asking.js';
import { useHere, useLeaving, type Session } from '../api/session.js';
import { PageHeading } from '../components/page-heading.js';
import { ChangePassword } from '../features/change-password/change-password.js';
import { MySessions } from '../features/my-sessions/my-sessions.js';
import './account-screen.css';

/** One's own account: who one is here, one's password, and where one is signed in. */
export const AccountScreen = () => {
  const { t } = useTranslation();
  const { data } = useHere();
  if (data === undefined || data.standing === 'out') return <Skeleton active />;
  return (
    <div className="account">
      <PageHeading title={t('account')}>{t('account')}</PageHeading>
      <WhoIAm session={data.session} />
      <Password />
      <Sessions />
    </div>
  );
};

const WhoIAm = ({ session: { person, posts } }: { session: Session }) => {
  const { t } = useTranslation();
  const { t: roles } = useTranslation('roles');
  const { language } = useAsking();
  return (
    <section aria-labelledby="who-i-am">
      <h2 id="who-i-am">{person.name[language]}</h2>
      <dl>
        <div>
          <dt>{t('signInName')}</dt>
          <dd>{person.id}</dd>
        </div>
        <div>
          <dt>{t('posts')}</dt>
          {posts.map(({ id, unit, role }) => (
            <dd key={id}>
              {unit.name} · {roles(role)}
            </dd>
          ))}
        </div>
      </dl>
    </section>
  );
};

const Password = () => {
  const { t } = useTranslation('password');
  const { message } = App.useApp();
  const [changes, setChanges] = useState(0);
  const changed = () => {
    setChanges(changes + 1);
    void message.success(t('done'));
  };
  return (
    <section aria-labelledby="my-password">
      <h2 id="my-password">{t('heading')}</h2>
      <p className="says">{t('says')}</p>
      <ChangePassword key={changes} onChanged={changed} />
    </section>
  );
};

const Sessions = () => {
  const leaving = useLeaving('signed-out-everywhere');
  return <MySessions onEverywhere={() => leaving.mutate()} />;
};
