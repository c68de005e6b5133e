import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas, Unit } from '../api/client.js';
import { useAsking } from '../api/asking.js';
import { useCategories, useOpenLists, usePerson, useUnits } from '../api/questions.js';
import { type FieldProps, itemProps } from './fields.js';
import { useUnitLabel } from './unit-labels.js';
import { letsAdd } from './letting-add.js';

type Option = Readonly<{ value: string; label: string }>;

/** Units of one kind, to choose from. */
export const useUnitOptions = (kind: Unit['kind'], parent?: string): readonly Option[] => {
  const label = useUnitLabel();
  return (useUnits().data ?? [])
    .filter((unit) => unit.kind === kind && (parent === undefined || unit.parent === parent))
    .map(({ id, name }) => ({ value: id, label: label({ id, name }) }));
};

/** Units of several kinds, to choose from. */
export const useUnitsToChoose = (kinds: readonly string[]): readonly Option[] => {
  const label = useUnitLabel();
  return (useUnits().data ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, name }) => ({ value: id, label: label({ id, name }) }));
};

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

type ListFits = (list: Schemas['ListOnListDto']) => boolean;

/** The breakdown lists that take cases of this community from whoever asks, to choose from. */
export const useListOptions = (community: string, fits: ListFits = () => true): readonly Option[] => {
  const { t } = useTranslation('case');
  const person = usePerson();
  const lists = useOpenLists(community).data ?? [];
  return lists
    .filter((list) => person && letsAdd(person, list) && fits(list))
    .map(({ id, name, level }) => ({ value: id, label: `${name} · ${t(`levels.${level}`)}` }));
};

type ChooseProps = FieldProps & Readonly<{ options: readonly Option[]; several?: boolean; disabled?: boolean }>;

/** One or several of many, found by typing. */
export const Choose = ({ options, several = false, disabled = false, ...field }: ChooseProps) => {
  const { t } = useTranslation('form');
  return (
    <Form.Item {...itemProps(field)} extra={disabled ? field.hint : undefined}>
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
