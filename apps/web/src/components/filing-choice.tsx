import { useEffect } from 'react';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Person, Schemas } from '../api/client.js';
import { useAsking } from '../api/asking.js';
import { useProcedures } from '../api/questions.js';
import { CategoryQuestions } from './category-questions.js';
import { Choose } from './choosing.js';

type Procedure = Schemas['ProcedureInFullDto'];

/** The procedures that a role may file under. */
export const useFiledProcedures = (role: Person['role'] | undefined): readonly Procedure[] =>
  (useProcedures().data ?? []).filter(({ filedBy }) => filedBy.some((filer) => filer === role));

/** What a case is about under the procedure chosen in the same form, and what that category asks. */
export const CategoryChoice = ({ procedures }: { procedures: readonly Procedure[] }) => {
  const { t } = useTranslation('case');
  const { language } = useAsking();
  const form = Form.useFormInstance();
  const chosen = Form.useWatch<string | undefined>('procedure', form);
  const category = Form.useWatch<string | undefined>('category', form);
  const procedure = procedures.find(({ name }) => name === chosen);
  const known = procedure?.categories.find(({ id }) => id === category);
  const isForeign = procedure !== undefined && category !== undefined && known === undefined;
  useEffect(() => {
    if (isForeign) form.setFieldValue('category', undefined);
  }, [form, isForeign]);
  const options = procedure?.categories.map((one) => ({ value: one.id, label: one[language] })) ?? [];
  return (
    <>
      <Choose name="category" label={t('category')} options={options} required />
      <CategoryQuestions category={known} />
    </>
  );
};
