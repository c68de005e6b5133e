import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Alert } from 'antd';
import type { Session } from '../../api/session.js';
import { PageHeading } from '../../components/page-heading.js';
import { RefusedThere } from './refused-there.js';
import { SignIn } from './sign-in.js';

type Props = Readonly<{
  /** Why there is nobody signed in, where that needs saying. */
  because?: 'signed-out' | 'signed-out-everywhere';
  onSignedIn: (session: Session) => void;
}>;

/** What whoever is not signed in sees, wherever they wanted to go. */
export const SignInScreen = ({ because, onSignedIn }: Props) => {
  const { t } = useTranslation('signIn');
  return (
    <section className="sign-in-screen">
      <PageHeading title={t('heading')}>{t('heading')}</PageHeading>
      <p className="motto">{t('motto')}</p>
      {because && <Alert type="success" showIcon role="status" title={t(`because.${because}`)} />}
      <RefusedThere />
      <SignIn onSignedIn={onSignedIn} />
      <p className="residents">
        <Link to="/track">{t('residents')}</Link>
      </p>
    </section>
  );
};
