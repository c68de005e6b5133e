import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRecording } from '../api/recording.js';
import { AttachmentImage } from './attachment-image.js';
import { ATTACHABLE, FileButton, PHOTOS } from './file-input.js';
import { itemProps, type FieldProps } from './fields.js';
import { ProblemNotice } from './problem-notice.js';
import type { StepProps } from './step-form.js';
import { upload, type Upload } from './uploading.js';
import './attached-field.css';

type Props = FieldProps & Pick<StepProps, 'file' | 'revision' | 'onMovedOn'>;

/** Photos and documents of the case, to choose from; one that is missing is uploaded on the way. */
export const AttachedField = ({ file, revision, onMovedOn, ...field }: Props) => (
  <Form.Item {...itemProps(field)}>
    <Chosen label={field.label} file={file} revision={revision} onMovedOn={onMovedOn} />
  </Form.Item>
);

type ChosenProps = Pick<StepProps, 'file' | 'revision' | 'onMovedOn'> &
  Readonly<{ label: string; value?: readonly string[]; onChange?: (chosen: readonly string[]) => void }>;

// value and onChange come from Form.Item.
const Chosen = ({ label, file, revision, onMovedOn, value, onChange }: ChosenProps) => {
  const { t } = useTranslation('steps');
  const chosen = value ?? [];
  const toggle = (id: string) =>
    onChange?.(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <div role="group" aria-label={label}>
      {file.attachments.length === 0 && <p className="quiet">{t('noPhotos')}</p>}
      <ul className="attached">
        {file.attachments.map(({ id, name, caption, mediaType }) => (
          <li key={id}>
            <Button
              className="attached-choice"
              aria-pressed={chosen.includes(id)}
              title={caption ?? name}
              onClick={() => toggle(id)}
            >
              {mediaType.startsWith('image/') ? (
                <AttachmentImage caseId={file.id} attachment={id} variant="thumbnail" alt={caption ?? name} />
              ) : (
                <span className="document">{name}</span>
              )}
            </Button>
          </li>
        ))}
      </ul>
      <Uploading
        key={revision}
        file={file}
        revision={revision}
        onUploaded={(id, moved) => {
          onMovedOn(moved);
          if (id !== undefined) onChange?.([...chosen, id]);
        }}
      />
    </div>
  );
};

type UploadingProps = Pick<StepProps, 'file' | 'revision'> &
  Readonly<{ onUploaded: (id: string | undefined, revision: number) => void }>;

const Uploading = ({ file, revision, onUploaded }: UploadingProps) => {
  const { t } = useTranslation('steps');
  const { mutate, error, isPending } = useRecording<Upload>({
    revision,
    send: (told, header) => upload(file.id, told, header),
    onRecorded: (written) => onUploaded(attachmentIn(written), written.revision),
  });
  const take = (chosen: File) => mutate({ file: chosen });
  return (
    <>
      {error && <ProblemNotice error={error} />}
      <div className="buttons">
        <FileButton label={t('upload')} accept={ATTACHABLE} busy={isPending} onFile={take} />
        <FileButton label={t('takePhoto')} accept={PHOTOS} camera onFile={take} />
      </div>
    </>
  );
};

const attachmentIn = (written: object): string | undefined =>
  'attachment' in written && typeof written.attachment === 'string' ? written.attachment : undefined;
