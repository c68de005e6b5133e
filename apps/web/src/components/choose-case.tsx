import { useDeferredValue, useState } from 'react';
import { Form, Select } from 'antd';
import type { Stage } from '../api/client.js';
import { useBreakdownList } from '../api/questions.js';
import { itemProps, type FieldProps } from './fields.js';

const ENDS: readonly Stage[] = ['closed', 'declined', 'withdrawn', 'merged'];

type Props = FieldProps &
  Readonly<{
    /** The case that another one is chosen for. */
    not: string;
    /** True when only a case that goes on will do. */
    open?: boolean;
  }>;

/** Another case, found by its number or by words of its title. */
export const ChooseCase = ({ not, open = false, ...field }: Props) => {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data, isFetching } = useBreakdownList(q === '' ? {} : { q });
  const options = (data?.items ?? [])
    .filter(({ id, stage }) => id !== not && !(open && ENDS.includes(stage)))
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
