import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ATTACHABLE, FileButton, PHOTOS } from './file-input.js';
import { itemProps, type FieldProps } from './fields.js';

/** One file, chosen or photographed. */
export const FileField = (field: FieldProps) => (
  <Form.Item {...itemProps(field)}>
    <ChosenFile />
  </Form.Item>
);

// value and onChange come from Form.Item.
const ChosenFile = ({ value, onChange }: { value?: File; onChange?: (file: File) => void }) => {
  const { t } = useTranslation('steps');
  const take = (file: File) => onChange?.(file);
  return (
    <div className="buttons">
      <FileButton label={t('chooseFile')} accept={ATTACHABLE} onFile={take} />
      <FileButton label={t('takePhoto')} accept={PHOTOS} camera onFile={take} />
      <output>{value?.name}</output>
    </div>
  );
};
