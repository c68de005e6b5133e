import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useHere, useLettingIn, type Here } from '../api/session.js';
import { ProblemNotice } from '../components/problem-notice.js';
import { SignInScreen } from '../features/sign-in/sign-in-screen.js';
import { Inside } from './inside.js';
import { Lapsed } from './lapsed.js';
import { PageTop } from './page-top.js';

/** What every screen of the staff stands in; nobody gets further without signing in. */
export const Layout = () => {
  const { t } = useTranslation();
  const { data, error, refetch } = useHere();
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <PageTop {...(data && data.standing !== 'out' ? { session: data.session } : {})} />
      <main id="content" tabIndex={-1}>
        {data ? (
          <Standing here={data} />
        ) : error ? (
          <ProblemNotice error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton active />
        )}
      </main>
    </>
  );
};

const Standing = ({ here }: { here: Here }) => {
  const letIn = useLettingIn();
  if (here.standing === 'out')
    return <SignInScreen {...(here.left ? { because: here.left } : {})} onSignedIn={letIn} />;
  return (
    <>
      <Inside session={here.session} />
      {here.standing === 'lapsed' && <Lapsed name={here.session.person.id} onSignedIn={letIn} />}
    </>
  );
};
