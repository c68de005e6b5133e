import { Form, Select } from 'antd';
import { itemProps, type FieldProps } from './fields.js';

/** Several short texts, each ended with Enter. */
export const Texts = (field: FieldProps) => (
  <Form.Item {...itemProps(field)}>
    <Select mode="tags" open={false} suffixIcon={null} placeholder={field.hint} />
  </Form.Item>
);
