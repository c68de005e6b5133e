import { useRef } from 'react';
import { Button } from 'antd';
import { CameraOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { PhotoRow } from './photo-row.js';
import { usePhotos } from './use-photos.js';

/** Photos of the place, for the case just filed. */
export const AddPhotos = ({ id }: { id: string }) => {
  const { t } = useTranslation('filing');
  const input = useRef<HTMLInputElement>(null);
  const { photos, add, again } = usePhotos(id);
  return (
    <section className="add-photos" aria-label={t('photos')}>
      <h2>{t('photos')}</h2>
      <p className="quiet">{t('photosSays')}</p>
      <Button icon={<CameraOutlined aria-hidden />} onClick={() => input.current?.click()}>
        {t('choosePhotos')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={t('choosePhotos')}
        accept="image/jpeg,image/png,image/webp"
        onChange={({ target }) => {
          add(target.files ?? []);
          target.value = '';
        }}
      />
      <ul>
        {photos.map((photo) => (
          <PhotoRow key={photo.key} photo={photo} onAgain={() => again(photo)} />
        ))}
      </ul>
    </section>
  );
};
