import { client, type Schemas } from '../../api/client.js';
import { useOpenRoles } from '../../components/claimants.js';
import { Choice, DayInput, LongText, TextInput } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';
import { useToday } from '../../components/use-now.js';

/** Takes a case on, as its lead or in support. */
export const ClaimCase = (step: StepProps) => {
  const { file } = step;
  const t = useStepWords();
  const roles = useOpenRoles(file);
  return (
    <StepForm<Schemas['ClaimCaseDto']>
      {...step}
      step="claim-case"
      initial={{ role: roles[0] }}
      send={(body, header) =>
        client.POST('/api/cases/{id}/claims', { params: { path: { id: file.id }, header }, body })
      }
    >
      <Choice
        name="role"
        label={t('role')}
        required
        choices={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
      />
      <DayInput name="promisedFor" label={t('promisedFor')} from={useToday()} />
      <TextInput name="contact" label={t('contact')} />
      <LongText name="note" label={t('note')} />
    </StepForm>
  );
};
