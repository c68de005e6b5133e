import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/problem-notice.js';
import { SendingProgress } from '../../components/sending-progress.js';
import type { Photo } from './use-photos.js';

/** One photo and how far it is. */
export const PhotoRow = ({ photo, onAgain }: { photo: Photo; onAgain: () => void }) => {
  const { t } = useTranslation('filing');
  const { file, picture, state, gone, error } = photo;
  return (
    <li>
      <img src={picture} alt="" onLoad={() => URL.revokeObjectURL(picture)} />
      <span>
        <span className="name">{file.name}</span>
        {state === 'attached' && <output>✓ {t('attached')}</output>}
        {state === 'waits' && <span className="quiet">{t('waits')}</span>}
        {state === 'goes' && <SendingProgress gone={gone} />}
        {state === 'failed' && error && (
          <>
            <ProblemNotice error={error} />
            <Button onClick={onAgain}>{t('again')}</Button>
          </>
        )}
      </span>
    </li>
  );
};
