import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';

/** How far a file has gone, from 0 to 1; then that it is being worked on. */
export const SendingProgress = ({ gone }: { gone: number }) => {
  const { t } = useTranslation('form');
  const percent = Math.round(gone * 100);
  return (
    <div className="sending-progress">
      <Progress percent={percent} status="active" showInfo={false} aria-label={t('sending', { percent })} />
      <output>{gone < 1 ? t('sending', { percent }) : t('working')}</output>
    </div>
  );
};
