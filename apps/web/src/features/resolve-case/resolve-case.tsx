import { client, type Schemas } from '../../api/client.js';
import { AttachedField } from '../../components/attached-field.js';
import { useProcedure } from '../../components/procedure-words.js';
import { LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Says what was done, shows it, and hands the case to its community. */
export const ResolveCase = (step: StepProps) => {
  const { file } = step;
  const t = useStepWords();
  const { steps = [] } = useProcedure(file.procedure.name) ?? {};
  const needed = steps.some(({ step: known, before }) => known === 'evidence' && before !== undefined);
  return (
    <StepForm<Schemas['ResolveCaseDto']>
      {...step}
      step="resolve-case"
      send={(body, header) =>
        client.POST('/api/cases/{id}/resolution', { params: { path: { id: file.id }, header }, body })
      }
    >
      <LongText name="outcome" label={t('outcome')} required rows={4} />
      <AttachedField {...step} name="evidence" label={t('evidence')} required={needed} />
    </StepForm>
  );
};
