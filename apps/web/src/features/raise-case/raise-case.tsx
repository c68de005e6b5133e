import { client, type Schemas } from '../../api/client.js';
import { Choose, useListOptions } from '../../components/choosing.js';
import { LongText } from '../../components/fields.js';
import { isAbove } from '../../components/letting-add.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Raises a listed case to the list of a higher level. */
export const RaiseCase = (step: StepProps) => {
  const t = useStepWords();
  const { community, list } = step.file;
  const lists = useListOptions(community.id, ({ level }) => list !== undefined && isAbove(level, list.level));
  return (
    <StepForm<Schemas['RaiseCaseDto']>
      {...step}
      says={t('says.raise')}
      submit={t('name.raise')}
      send={(body, header) =>
        client.POST('/api/cases/{id}/raising', { params: { path: { id: step.file.id }, header }, body })
      }
    >
      <Choose name="list" label={t('raisedTo')} options={lists} required />
      <LongText name="reason" label={t('whyRaised')} required />
    </StepForm>
  );
};
