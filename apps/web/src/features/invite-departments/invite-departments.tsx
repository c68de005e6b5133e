import { client, type Schemas } from '../../api/client.js';
import { Choose, useUnitOptions } from '../../components/choosing.js';
import { DayInput, LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';
import { useToday } from '../../components/use-now.js';

/** Asks departments to come. */
export const InviteDepartments = (step: StepProps) => {
  const t = useStepWords();
  const departments = useUnitOptions('department');
  return (
    <StepForm<Schemas['InviteDepartmentsDto']>
      {...step}
      says={t('says.invite')}
      submit={t('name.invite')}
      send={(body, header) =>
        client.POST('/api/cases/{id}/invitations', { params: { path: { id: step.file.id }, header }, body })
      }
    >
      <Choose name="departments" label={t('departments')} options={departments} several required />
      <DayInput name="answerBy" label={t('answerBy')} from={useToday()} />
      <LongText name="note" label={t('note')} />
    </StepForm>
  );
};
