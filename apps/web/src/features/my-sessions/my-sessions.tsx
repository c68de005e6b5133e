import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMySessions, type OwnSession } from '../../api/own-sessions.js';
import { Moment } from '../../components/moment.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { EndSession } from './end-session.js';
import { useDeviceName } from './device-name.js';
import './my-sessions.css';

/** Where the person is signed in; `onEverywhere` signs them out on every device, this one too. */
export const MySessions = ({ onEverywhere }: { onEverywhere: () => void }) => {
  const { t } = useTranslation('sessions');
  const { data, error, refetch } = useMySessions();
  return (
    <section aria-labelledby="my-sessions">
      <h2 id="my-sessions">{t('heading')}</h2>
      <p className="says">{t('says')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active title={false} />}
      <ul className="my-sessions">
        {data?.map((session) => (
          <li key={session.id}>
            <Device session={session} />
            {!session.current && <EndSession session={session} />}
          </li>
        ))}
      </ul>
      <Button danger onClick={onEverywhere}>
        {t('everywhere')}
      </Button>
    </section>
  );
};

const Device = ({ session: { device, current, signedInAt, lastSeenAt } }: { session: OwnSession }) => {
  const { t } = useTranslation('sessions');
  const nameOf = useDeviceName();
  return (
    <div>
      <p className="device">
        {nameOf(device)} {current && <span className="here">{t('here')}</span>}
      </p>
      <p className="beneath">
        {t('since')} <Moment at={signedInAt} />
        {' · '}
        {t('lastSeen')} <Moment at={lastSeenAt} />
      </p>
    </div>
  );
};
