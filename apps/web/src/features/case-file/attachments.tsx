import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../../api/client.js';
import { StepsAbout } from '../../components/steps-about.js';
import { Photo } from './photos.js';
import { Mark, Section } from './section.js';

/** Photos and documents, small, to be opened. */
export const Attachments = ({ file }: { file: CaseFile }) => {
  const { t } = useTranslation('caseFile');
  const { attachments, procedure } = file;
  const add = <StepsAbout procedure={procedure.name} only={['add-attachment']} />;
  return (
    <Section title={t('attachments')} aside={add}>
      {attachments.length === 0 && <p className="quiet">{t('noAttachments')}</p>}
      {attachments.length > 0 && (
        <ul className="gallery">
          {attachments.map((attachment) => (
            <li key={attachment.id}>
              <Photo file={file} attachment={attachment} />
              <span className="caption">
                {attachment.caption ?? attachment.name}
                {attachment.visibility === 'resident' && <Mark tone="quiet">{t('residentToo')}</Mark>}
              </span>
              <StepsAbout procedure={procedure.name} part={attachment.id} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
