import { Form, Input } from 'antd';
import { itemProps, type FieldProps } from './fields.js';

/** A day and the time of day, as the reader's clock shows them. */
export const MomentInput = (field: FieldProps) => (
  <Form.Item {...itemProps(field)}>
    <Input type="datetime-local" step="any" aria-required={field.required} className="day-input" />
  </Form.Item>
);
