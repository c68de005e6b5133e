import { Form, Input, InputNumber, Radio } from 'antd';
import type { FieldPath } from './field-errors.js';

export type FieldProps = Readonly<{
  name: string | FieldPath;
  label: string;
  required?: boolean;
  hint?: string;
}>;

/** A labelled place of a form; `required` is shown here and judged by the API. */
export const itemProps = ({ name, label, required = false }: FieldProps) => ({
  name: typeof name === 'string' ? name : [...name],
  label,
  required,
});

export const TextInput = (field: FieldProps) => (
  <Form.Item {...itemProps(field)}>
    <Input placeholder={field.hint} aria-required={field.required} autoComplete="off" />
  </Form.Item>
);

export const LongText = ({ rows = 3, ...field }: FieldProps & { rows?: number }) => (
  <Form.Item {...itemProps(field)}>
    <Input.TextArea placeholder={field.hint} aria-required={field.required} autoSize={{ minRows: rows, maxRows: 12 }} />
  </Form.Item>
);

/** The browser's own way of choosing a day works with keyboards, screen readers and thumbs. */
export const DayInput = ({ from, to, ...field }: FieldProps & { from?: string; to?: string }) => (
  <Form.Item {...itemProps(field)}>
    <Input type="date" min={from} max={to} aria-required={field.required} className="day-input" />
  </Form.Item>
);

export const NumberInput = ({ decimals = 0, ...field }: FieldProps & { decimals?: number }) => (
  <Form.Item {...itemProps(field)}>
    <InputNumber<number>
      placeholder={field.hint}
      aria-required={field.required}
      {...(decimals === 0 ? { precision: 0, inputMode: 'numeric' as const } : { inputMode: 'decimal' as const })}
      className="number-input"
    />
  </Form.Item>
);

type ChoiceProps = FieldProps & Readonly<{ choices: readonly Readonly<{ value: string; label: string }>[] }>;

/** One of a few. */
export const Choice = ({ choices, ...field }: ChoiceProps) => (
  <Form.Item {...itemProps(field)}>
    <Radio.Group aria-label={field.label} options={[...choices]} />
  </Form.Item>
);
