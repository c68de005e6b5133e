import { client, type Schemas } from '../../api/client.js';
import { LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Says what was done, and hands the case to its community. */
export const ResolveCase = (step: StepProps) => {
  const t = useStepWords();
  return (
    <StepForm<Schemas['ResolveCaseDto']>
      {...step}
      says={t('says.resolve', { community: step.file.community.name })}
      submit={t('name.resolve')}
      send={(body, header) =>
        client.POST('/api/cases/{id}/resolution', { params: { path: { id: step.file.id }, header }, body })
      }
    >
      <LongText name="outcome" label={t('outcome')} required rows={4} />
    </StepForm>
  );
};
