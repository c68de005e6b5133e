import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { askIn, useAsking } from '../api/asking.js';

/** Says everything in the other language from now on. */
export const OtherLanguage = () => {
  const { t } = useTranslation();
  const { language } = useAsking();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Button type="text" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => askIn(other)}>
      {t('otherLanguage')}
    </Button>
  );
};
