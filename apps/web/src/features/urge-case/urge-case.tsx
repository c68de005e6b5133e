import { client, type Schemas } from '../../api/client.js';
import { Choose } from '../../components/choosing.js';
import { unitsConcerned } from '../../components/units-on-case.js';
import { LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Asks those who have a case to hurry. */
export const UrgeCase = (step: StepProps) => {
  const { file } = step;
  const t = useStepWords();
  const units = unitsConcerned(file);
  return (
    <StepForm<Schemas['UrgeCaseDto']>
      {...step}
      step="urge-case"
      send={(body, header) =>
        client.POST('/api/cases/{id}/urging', { params: { path: { id: file.id }, header }, body })
      }
    >
      <Choose name="departments" label={t('urged')} hint={t('urgedHint')} options={units} several />
      <LongText name="note" label={t('urgeNote')} required />
    </StepForm>
  );
};
