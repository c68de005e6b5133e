import { Alert } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOfProvider } from '../../api/session.js';

const KNOWN = ['oidc-unavailable', 'oidc-flow-over', 'oidc-not-for-here', 'oidc-name-taken'] as const;

/** Says why somebody who comes back from a provider was not let in. */
export const RefusedThere = () => {
  const { t } = useTranslation('signIn');
  const [code] = useState(refusalOfProvider);
  // Said once: whoever loads the page again, or sends its address on, was not refused.
  useEffect(() => {
    if (code !== undefined) window.history.replaceState(window.history.state, '', window.location.pathname);
  }, [code]);
  if (code === undefined) return null;
  const why = KNOWN.find((known) => known === code) ?? 'other';
  return <Alert type="error" showIcon role="alert" title={t('refused')} description={t(`why.${why}`)} />;
};
