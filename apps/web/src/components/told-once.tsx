import { App, Button } from 'antd';
import { CopyOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import './told-once.css';

type Props = Readonly<{ label: string; secret: string }>;

/** A secret that is shown this one time, to be copied or written down. */
export const ToldOnce = ({ label, secret }: Props) => {
  const { t } = useTranslation('form');
  const { message } = App.useApp();
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    void message.success(t('copied'));
  };
  return (
    <div className="told-once" role="group" aria-label={label}>
      <output aria-label={label}>{secret}</output>
      {/* There is a clipboard on https and localhost only. */}
      {window.isSecureContext && (
        <Button icon={<CopyOutlined aria-hidden />} onClick={() => void copy()}>
          {t('copy')}
        </Button>
      )}
      <p className="beneath">{t('toldOnce')}</p>
    </div>
  );
};
