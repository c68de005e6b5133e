import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Marks what may be left out: most fields are asked for because they are needed. */
export const markOptional = (label: ReactNode, { required }: { required: boolean }) => (
  <>
    {label}
    {!required && <Optional />}
  </>
);

const Optional = () => {
  const { t } = useTranslation('form');
  return <span className="optional">{t('optional')}</span>;
};
