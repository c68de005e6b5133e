import { client, type Schemas } from '../../api/client.js';
import { Choose } from '../../components/choosing.js';
import { useClaimantOptions } from '../../components/claimants.js';
import { DayInput, LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';
import { useToday } from '../../components/use-now.js';

/** Lets another unit lead. */
export const HandOverLead = (step: StepProps) => {
  const { file } = step;
  const t = useStepWords();
  const lead = file.claims.find(({ role, endedAt }) => role === 'lead' && endedAt === undefined);
  const units = useClaimantOptions(file.procedure.name).filter(({ value }) => value !== lead?.department.id);
  return (
    <StepForm<Schemas['HandOverLeadDto']>
      {...step}
      step="hand-over-lead"
      send={(body, header) =>
        client.POST('/api/cases/{id}/lead-handover', { params: { path: { id: file.id }, header }, body })
      }
    >
      <Choose name="to" label={t('newLead')} options={units} required />
      <LongText name="reason" label={t('reason')} required />
      <DayInput name="promisedFor" label={t('promisedFor')} from={useToday()} />
    </StepForm>
  );
};
