import { client, type Schemas } from '../../api/client.js';
import { usePerson } from '../../api/questions.js';
import { DayInput, LongText, TextInput } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';
import { useToday } from '../../components/use-now.js';

/** Takes the lead on a listed case. */
export const ClaimCase = (step: StepProps) => {
  const t = useStepWords();
  const unit = usePerson()?.unit?.name ?? '';
  return (
    <StepForm<Schemas['ClaimCaseDto']>
      {...step}
      says={t('says.claim', { unit })}
      submit={t('name.claim')}
      send={(body, header) =>
        client.POST('/api/cases/{id}/claims', { params: { path: { id: step.file.id }, header }, body })
      }
    >
      <DayInput name="promisedFor" label={t('promisedFor')} from={useToday()} />
      <TextInput name="contact" label={t('contact')} />
      <LongText name="note" label={t('note')} />
    </StepForm>
  );
};
