import { Choice, TextInput } from '../../components/fields.js';
import { FileField } from '../../components/file-field.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';
import { upload, type Upload } from '../../components/uploading.js';

const VISIBILITIES = ['internal', 'resident'] as const;

/** Adds a photo or a document to a case. */
export const AddAttachment = (step: StepProps) => {
  const t = useStepWords();
  return (
    <StepForm<Upload>
      {...step}
      step="add-attachment"
      initial={{ visibility: 'internal' }}
      bodyOf={(filled) => filled}
      send={(told, header) => upload(step.file.id, told, header)}
    >
      <FileField name="file" label={t('file')} required />
      <TextInput name="caption" label={t('caption')} />
      <Choice
        name="visibility"
        label={t('visibility')}
        required
        choices={VISIBILITIES.map((value) => ({ value, label: t(`visibilities.${value}`) }))}
      />
    </StepForm>
  );
};
