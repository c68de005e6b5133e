import { useId, useState } from 'react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

type Option<Value> = Readonly<{ value: Value; label: string }>;

type Props<Value extends string> = Readonly<{
  label: string;
  value: Value | undefined;
  options: readonly Option<Value>[];
  onChange: (value: Value | undefined) => void;
  /** Something is always chosen. */
  always?: boolean;
  /** What is typed may be chosen too. */
  free?: boolean;
}>;

/** A labelled choice of one or all, found by typing. */
export const Filter = <Value extends string>({ label, value, options, onChange, always, free }: Props<Value>) => {
  const { t } = useTranslation('form');
  const [typed, setTyped] = useState('');
  const id = useId();
  const other = free && typed.trim() !== '' && !options.some((option) => option.label === typed.trim());
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <Select<string>
        id={id}
        showSearch={{ optionFilterProp: 'search', onSearch: setTyped }}
        allowClear={always !== true}
        placeholder={t('all')}
        value={value ?? null}
        options={[
          ...options.map((option) => ({ ...option, search: option.label })),
          ...(other ? [{ value: typed.trim(), label: t('typed', { text: typed.trim() }), search: typed }] : []),
        ]}
        onChange={(chosen?: string) => onChange(chosen as Value | undefined)}
        popupMatchSelectWidth={false}
      />
    </div>
  );
};
