import { client, type Schemas } from '../../api/client.js';
import { Choose } from '../../components/choosing.js';
import { useClaimantOptions, useOpenRoles } from '../../components/claimants.js';
import { Choice, DayInput, LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';
import { useToday } from '../../components/use-now.js';

/** Gives a case to a unit that did not claim it. */
export const AssignDepartment = (step: StepProps) => {
  const { file } = step;
  const t = useStepWords();
  const roles = useOpenRoles(file);
  const units = useClaimantOptions(file.procedure.name);
  return (
    <StepForm<Schemas['AssignDepartmentDto']>
      {...step}
      step="assign-department"
      initial={{ role: roles[0] }}
      send={(body, header) =>
        client.POST('/api/cases/{id}/assignments', { params: { path: { id: file.id }, header }, body })
      }
    >
      <Choose name="department" label={t('unit')} options={units} required />
      <Choice
        name="role"
        label={t('role')}
        required
        choices={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
      />
      <LongText name="reason" label={t('reason')} required />
      <DayInput name="promisedFor" label={t('promisedFor')} from={useToday()} />
    </StepForm>
  );
};
