import { client, type Schemas } from '../../api/client.js';
import { LongText, NumberInput } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Grants days, which need not be the days asked. */
export const GrantExtension = (step: StepProps) => {
  const { file, part } = step;
  const t = useStepWords();
  const asked = file.claims.flatMap(({ department, extensions }) => (department.id === part ? extensions : []));
  const days = asked.find(({ answer }) => answer === 'waiting')?.daysAsked;
  return (
    <StepForm<Schemas['GrantExtensionDto']>
      {...step}
      step="grant-extension"
      initial={{ days }}
      send={(body, header) =>
        client.POST('/api/cases/{id}/extension-grant', {
          params: { path: { id: file.id }, header },
          body: { ...body, department: part },
        })
      }
    >
      <NumberInput name="days" label={t('daysGranted')} required />
      <LongText name="note" label={t('note')} />
    </StepForm>
  );
};
