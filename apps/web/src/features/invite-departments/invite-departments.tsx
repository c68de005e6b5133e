import { client, type Schemas } from '../../api/client.js';
import { Choose } from '../../components/choosing.js';
import { useClaimantOptions } from '../../components/claimants.js';
import { DayInput, LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';
import { useToday } from '../../components/use-now.js';

/** Asks units to come. */
export const InviteDepartments = (step: StepProps) => {
  const { file } = step;
  const t = useStepWords();
  const units = useClaimantOptions(file.procedure.name);
  return (
    <StepForm<Schemas['InviteDepartmentsDto']>
      {...step}
      step="invite-departments"
      send={(body, header) =>
        client.POST('/api/cases/{id}/invitations', { params: { path: { id: file.id }, header }, body })
      }
    >
      <Choose name="departments" label={t('departments')} options={units} several required />
      <DayInput name="answerBy" label={t('answerBy')} from={useToday()} />
      <LongText name="note" label={t('note')} />
    </StepForm>
  );
};
