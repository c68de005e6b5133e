import { Outlet } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useChanges } from '../api/changes.js';
import { keyOf, lookWhoIsHere, type Session } from '../api/session.js';
import { PageHeading } from '../components/page-heading.js';
import { FirstPassword } from '../features/change-password/first-password.js';

/** The screen that the address names, once the person has a password of their own. */
export const Inside = ({ session }: { session: Session }) => {
  const queries = useQueryClient();
  if (session.mustChangePassword) return <FirstPassword onChanged={() => void lookWhoIsHere(queries)} />;
  if (session.post === undefined) return <NoPost />;
  return <Screen key={keyOf(session)} />;
};

const Screen = () => {
  useChanges();
  return <Outlet />;
};

const NoPost = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t('noPost')}>{t('noPost')}</PageHeading>
      <p>{t('noPostSays')}</p>
    </>
  );
};
