import { useDeferredValue, useState } from 'react';
import { Form, Select } from 'antd';
import { useBreakdownList } from '../api/questions.js';
import { itemProps, type FieldProps } from './fields.js';

/** Another case, found by its number or by words of its title. */
export const ChooseCase = ({ not, ...field }: FieldProps & { not: string }) => {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data, isFetching } = useBreakdownList(q === '' ? {} : { q });
  const options = (data?.items ?? [])
    .filter(({ id }) => id !== not)
    .map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }));
  return (
    <Form.Item {...itemProps(field)}>
      <Select
        showSearch={{ filterOption: false, onSearch: setTyped }}
        loading={isFetching}
        options={options}
        placeholder={field.hint}
        aria-required={field.required}
      />
    </Form.Item>
  );
};
