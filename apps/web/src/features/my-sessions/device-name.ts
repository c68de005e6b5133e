import { useTranslation } from 'react-i18next';

/** What to call a device, also one that did not say what it is. */
export const useDeviceName = (): ((device: string) => string) => {
  const { t } = useTranslation('sessions');
  return (device) => (device === '' ? t('unknown') : device);
};
