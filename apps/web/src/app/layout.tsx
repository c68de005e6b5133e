import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../api/asking.js';
import { usePeople } from '../api/questions.js';
import { useChanges } from '../api/changes.js';
import { PageHeading } from '../components/page-heading.js';
import { ChoosePerson } from '../features/choose-person/choose-person.js';
import { PageTop } from './page-top.js';

/** What every screen stands in; nobody gets further without saying who they are. */
export const Layout = () => {
  const { t } = useTranslation();
  const { t: told } = useTranslation('people');
  const { personId } = useAsking();
  const people = usePeople().data;
  useChanges();
  const isKnown = personId !== undefined && (people?.some(({ id }) => id === personId) ?? true);
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <PageTop isKnown={isKnown} />
      <main id="content" tabIndex={-1}>
        {isKnown ? (
          <Outlet key={personId} />
        ) : (
          <>
            <PageHeading title={told('heading')}>{told('heading')}</PageHeading>
            <ChoosePerson />
          </>
        )}
      </main>
    </>
  );
};
