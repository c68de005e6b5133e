import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../api/asking.js';
import { useChanges } from '../api/changes.js';
import { PageHeading } from '../components/page-heading.js';
import { ChoosePassword } from '../features/sign-in/choose-password.js';
import { SignIn } from '../features/sign-in/sign-in.js';
import { PageTop } from './page-top.js';

/** What every screen stands in; nobody gets further without having signed in. */
export const Layout = () => {
  const { t } = useTranslation();
  const { session, person } = useAsking();
  const isKnown = person !== undefined && !session?.mustChangePassword;
  useChanges(isKnown);
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <PageTop isKnown={isKnown} />
      <main id="content" tabIndex={-1}>
        {isKnown ? <Outlet key={`${person.id} ${session?.post}`} /> : <ComingIn />}
      </main>
    </>
  );
};

const ComingIn = () => {
  const { t } = useTranslation('signIn');
  const { session } = useAsking();
  if (session?.mustChangePassword) return <ChoosePassword />;
  if (session) return <PageHeading title={t('noPost')}>{t('noPost')}</PageHeading>;
  return <SignIn />;
};
