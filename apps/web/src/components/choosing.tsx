import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../api/client.js';
import { useAsking } from '../api/asking.js';
import { useCategories, useUnits } from '../api/questions.js';
import { type FieldProps, itemProps } from './fields.js';

type Option = Readonly<{ value: string; label: string }>;

/** Units of one kind, to choose from. */
export const useUnitOptions = (kind: Unit['kind'], parent?: string): readonly Option[] =>
  (useUnits().data ?? [])
    .filter((unit) => unit.kind === kind && (parent === undefined || unit.parent === parent))
    .map(({ id, name }) => ({ value: id, label: name }));

/** What cases are about, to choose from; imported cities bring their own. */
export const useCategoryOptions = ({ toFile = false } = {}): readonly Option[] => {
  const { language } = useAsking();
  const categories = useCategories().data ?? [];
  return categories
    .filter(({ canBeFiled }) => canBeFiled || !toFile)
    .map((category) => ({ value: category.id, label: category[language] }));
};

/** What people call a category. */
export const useCategoryName = (): ((id: string) => string) => {
  const names = new Map(useCategoryOptions().map(({ value, label }) => [value, label]));
  return (id) => names.get(id) ?? id;
};

type ChooseProps = FieldProps & Readonly<{ options: readonly Option[]; several?: boolean; disabled?: boolean }>;

/** One or several of many, found by typing. */
export const Choose = ({ options, several = false, disabled = false, ...field }: ChooseProps) => {
  const { t } = useTranslation('form');
  return (
    <Form.Item {...itemProps(field)} help={disabled ? field.hint : undefined}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={[...options]}
        disabled={disabled}
        placeholder={t('choose')}
        aria-required={field.required}
        allowClear={field.required !== true}
        {...(several ? { mode: 'multiple' as const } : {})}
      />
    </Form.Item>
  );
};
