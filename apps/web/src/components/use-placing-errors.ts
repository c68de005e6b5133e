import { useState } from 'react';
import type { FormInstance } from 'antd';
import { Refused } from '../api/refused.js';
import { placeErrors } from './field-errors.js';

type Placed = Readonly<{ beside: number; elsewhere: readonly string[] }>;

/** Puts the errors of a refusal beside their fields, takes the person to the first, and tells what found no place. */
export const usePlacingErrors = (form: FormInstance) => {
  const [placed, setPlaced] = useState<Placed>();
  const place = (error: Error) => {
    const errors = error instanceof Refused ? (error.problem.errors ?? []) : [];
    const names = form.getFieldsError().map(({ name }) => name);
    const { beside, elsewhere } = placeErrors(errors, names);
    for (const name of names) {
      const told = beside.find((field) => field.name === name)?.errors ?? [];
      form.setFields([{ name, errors: [...told] }]);
    }
    const first = names.find((name) => beside.some((field) => field.name === name));
    if (first) form.focusField(first);
    setPlaced({ beside: beside.length, elsewhere });
  };
  return { placed, place };
};
