import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Refused } from '../api/refused.js';
import { Moment } from './moment.js';

/** Says who changed what and when while this page was open. */
export const StaleNotice = ({ refused, onLook }: { refused: Refused; onLook: () => void }) => {
  const { t } = useTranslation('form');
  const { changes, problem } = refused;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('stale')}
      description={
        changes.length === 0 ? (
          problem.detail
        ) : (
          <ul className="changes">
            {changes.map(({ who, what, at }) => (
              <li key={`${at} ${who} ${what}`}>
                {t('staleChange', { who, what })} · <Moment at={at} />
              </li>
            ))}
          </ul>
        )
      }
      action={<Button onClick={onLook}>{t('lookAgain')}</Button>}
    />
  );
};
