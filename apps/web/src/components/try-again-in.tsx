import { useEffect, useState } from 'react';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { clockOf } from './clock-of.js';

const SECOND_MS = 1_000;

/** Says that there were too many attempts, and counts down until the next one will be listened to. */
export const TryAgainIn = ({ seconds }: { seconds: number }) => {
  const { t } = useTranslation('form');
  const [until] = useState(() => Date.now() + seconds * SECOND_MS);
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((until - Date.now()) / SECOND_MS))), SECOND_MS);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('tooMany')}
      description={
        // Read out once: a voice that counts every second could not be listened to.
        <>
          <span className="for-readers">{t('againIn', { time: clockOf(seconds) })}</span>
          <span aria-hidden>{left > 0 ? t('againIn', { time: clockOf(left) }) : t('againNow')}</span>
        </>
      }
    />
  );
};
