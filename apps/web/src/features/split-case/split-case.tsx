import { client, type Schemas } from '../../api/client.js';
import { LongText, TextInput } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Makes part of a case a case of its own. */
export const SplitCase = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  const t = useStepWords();
  return (
    <StepForm<Schemas['SplitCaseDto']>
      {...step}
      step="split-case"
      send={(body, header) => client.POST('/api/cases/{id}/split', { params: { path: { id }, header }, body })}
    >
      <TextInput name={['part', 'title']} label={t('partTitle')} required />
      <LongText name={['part', 'description']} label={t('partDescription')} required rows={4} />
      <LongText name="reason" label={t('reason')} required />
    </StepForm>
  );
};
