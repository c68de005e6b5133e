import { useState } from 'react';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile, Schemas } from '../../api/client.js';
import { AttachmentImage } from '../../components/attachment-image.js';
import { DocumentLink } from './document-link.js';

type Attachment = Schemas['AttachmentDto'];

/** Some of the photos and documents of a case, each to be looked at in full. */
export const Photos = ({ file, ids }: { file: CaseFile; ids: readonly string[] }) => {
  const shown = file.attachments.filter(({ id }) => ids.includes(id));
  if (shown.length === 0) return null;
  return (
    <ul className="photos">
      {shown.map((attachment) => (
        <li key={attachment.id}>
          <Photo file={file} attachment={attachment} />
        </li>
      ))}
    </ul>
  );
};

/** One photo, small; larger when asked for. A document is opened instead. */
export const Photo = ({ file, attachment }: { file: CaseFile; attachment: Attachment }) => {
  const { t } = useTranslation('caseFile');
  const [open, setOpen] = useState(false);
  const { id, name, caption, mediaType } = attachment;
  const alt = caption ?? name;
  if (!mediaType.startsWith('image/')) return <DocumentLink caseId={file.id} attachment={attachment} />;
  return (
    <>
      <button type="button" className="photo" aria-label={t('open_file', { name: alt })} onClick={() => setOpen(true)}>
        <AttachmentImage caseId={file.id} attachment={id} variant="thumbnail" alt={alt} />
      </button>
      <Modal open={open} title={alt} footer={null} width={900} onCancel={() => setOpen(false)} destroyOnHidden>
        <div className="preview">
          <AttachmentImage caseId={file.id} attachment={id} variant="preview" alt={alt} />
        </div>
      </Modal>
    </>
  );
};
