import { useTranslation } from 'react-i18next';

/** The name of the page, with the stripes of a crosswalk. */
export const Brand = () => {
  const { t } = useTranslation();
  return (
    <>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path d="M4 28 10 4h5l-3 24zM13 28l3-24h5l-1 24zM23 28V4h5l1 24z" />
      </svg>
      {t('brand')}
    </>
  );
};
