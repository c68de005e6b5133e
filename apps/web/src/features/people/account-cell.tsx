import { useTranslation } from 'react-i18next';
import type { Colleague } from '../../api/people.js';
import { Moment } from '../../components/moment.js';

/** How somebody signs in, and when they last did. */
export const AccountCell = ({ account }: { account: NonNullable<Colleague['account']> }) => {
  const { t } = useTranslation('accounts');
  const { state, since, signedInAt, sessions, lockedUntil } = account;
  return (
    <>
      <span className={`account-${state}`}>{t(`state.${state}`)}</span>
      {lockedUntil !== undefined && (
        <span className="beneath late">
          {t('locked')} <Moment at={lockedUntil} />
        </span>
      )}
      {state === 'one-time' && since !== undefined && (
        <span className="beneath">
          {t('given')} <Moment at={since} />
        </span>
      )}
      {signedInAt === undefined ? (
        state !== 'none' && state !== 'one-time' && <span className="beneath">{t('never')}</span>
      ) : (
        <span className="beneath">
          {t('lastSeen')} <Moment at={signedInAt} />
          {sessions > 0 && ` · ${t('signedIn', { count: sessions })}`}
        </span>
      )}
    </>
  );
};
