import type { ReactNode } from 'react';
import { Button, Form } from 'antd';
import { useStepWords } from './step-form.js';
import './rows.css';

type Props = Readonly<{
  name: string;
  label: string;
  /** What a new row begins with. */
  fresh?: object;
  /** True when there has to be one at least. */
  required?: boolean;
  /** The fields of a row, each named by the row and its own name. */
  children: (row: number) => ReactNode;
}>;

/** As many rows of fields as there are things to tell. */
export const Rows = ({ name, label, fresh, required = false, children }: Props) => {
  const t = useStepWords();
  return (
    <fieldset className="rows">
      <legend>{label}</legend>
      <Form.List name={name}>
        {(rows, { add, remove }) => (
          <>
            {rows.map((row, place) => (
              <div key={row.key} className="row">
                <div>{children(row.name)}</div>
                {(!required || rows.length > 1) && (
                  <Button type="text" aria-label={t('removeRow', { row: place + 1 })} onClick={() => remove(row.name)}>
                    ✕
                  </Button>
                )}
              </div>
            ))}
            <Button type="dashed" onClick={() => add(fresh ?? {})}>
              + {t('addRow')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
};
