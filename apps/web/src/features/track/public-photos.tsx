import { Button } from 'antd';
import { FileTextOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetchTrackedDocument, useTrackedPhoto, type TrackedCase } from '../../api/tracking.js';
import { saveAs } from '../../components/save-as.js';

type Props = Readonly<{ code: string; tracked: TrackedCase }>;
type OneProps = Readonly<{ code: string; attachment: TrackedCase['attachments'][number] }>;

/** Photos and documents that are for the resident. */
export const PublicPhotos = ({ code, tracked: { attachments } }: Props) => {
  const { t } = useTranslation('track');
  if (attachments.length === 0) return null;
  return (
    <section aria-labelledby="photos">
      <h2 id="photos">{t('photos')}</h2>
      <ul className="public-photos">
        {attachments.map((attachment) => (
          <li key={attachment.id}>
            {attachment.mediaType.startsWith('image/') ? (
              <Photo code={code} attachment={attachment} />
            ) : (
              <Document code={code} attachment={attachment} />
            )}
            {attachment.caption !== undefined && <p>{attachment.caption}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Photo = ({ code, attachment: { id, name, caption } }: OneProps) => {
  const { data } = useTrackedPhoto(code, id);
  const alt = caption ?? name;
  return data === undefined ? <span className="no-image" role="img" aria-label={alt} /> : <img src={data} alt={alt} />;
};

const Document = ({ code, attachment: { id, name } }: OneProps) => {
  const { mutate, isPending } = useMutation({
    mutationFn: () => fetchTrackedDocument(code, id),
    onSuccess: (document) => saveAs(document, name),
  });
  return (
    <Button icon={<FileTextOutlined aria-hidden />} loading={isPending} onClick={() => mutate()}>
      {name}
    </Button>
  );
};
