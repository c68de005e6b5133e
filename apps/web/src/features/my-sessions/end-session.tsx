import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEndSession, type OwnSession } from '../../api/own-sessions.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useDeviceName } from './device-name.js';

/** Signs the person out on another device. */
export const EndSession = ({ session: { id, device } }: { session: OwnSession }) => {
  const { t } = useTranslation('sessions');
  const nameOf = useDeviceName();
  const { mutate, error, isPending } = useEndSession();
  return (
    <>
      <Button loading={isPending} aria-label={t('endThis', { device: nameOf(device) })} onClick={() => mutate(id)}>
        {t('end')}
      </Button>
      {error && <ProblemNotice error={error} />}
    </>
  );
};
