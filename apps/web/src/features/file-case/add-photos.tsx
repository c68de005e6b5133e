import { useRef, useState } from 'react';
import { Button } from 'antd';
import { CameraOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Photo } from './photo.js';

/** Photos of the place, attached to the case just filed, one after another. */
export const AddPhotos = ({ id }: { id: string }) => {
  const { t } = useTranslation('filing');
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [settled, setSettled] = useState(0);
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
          setFiles([...files, ...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <ul>
        {files.map((file, place) => (
          <Photo
            key={`${place} ${file.name}`}
            id={id}
            file={file}
            isNext={place <= settled}
            onSettled={() => setSettled(Math.max(settled, place + 1))}
          />
        ))}
      </ul>
    </section>
  );
};
