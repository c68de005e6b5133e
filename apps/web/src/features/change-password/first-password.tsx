import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../components/page-heading.js';
import { ChangePassword } from './change-password.js';
import './first-password.css';

/** What whoever signs in with a one-time password does before anything else. */
export const FirstPassword = ({ onChanged }: { onChanged: () => void }) => {
  const { t } = useTranslation('password');
  return (
    <section className="first-password">
      <PageHeading title={t('first')}>{t('first')}</PageHeading>
      <p className="says">{t('firstSays')}</p>
      <ChangePassword oneTime onChanged={onChanged} />
    </section>
  );
};
