import { client, type Schemas } from '../../api/client.js';
import { ChooseCase } from '../../components/choose-case.js';
import { Choice, LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

const RELATIONS = ['blocks', 'part-of', 'related'] as const;

/** Says what a case is to another. */
export const LinkCases = (step: StepProps) => {
  const { file } = step;
  const t = useStepWords();
  return (
    <StepForm<Schemas['LinkCasesDto']>
      {...step}
      step="link-cases"
      initial={{ relation: 'related' }}
      send={(body, header) => client.POST('/api/cases/{id}/links', { params: { path: { id: file.id }, header }, body })}
    >
      <Choice
        name="relation"
        label={t('relation')}
        required
        choices={RELATIONS.map((value) => ({ value, label: t(`relations.${value}`) }))}
      />
      <ChooseCase name="other" label={t('other')} hint={t('otherHint')} not={file.id} required />
      <LongText name="reason" label={t('reason')} />
    </StepForm>
  );
};
