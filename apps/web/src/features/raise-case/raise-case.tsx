import { client, type Schemas } from '../../api/client.js';
import { Choose, useListOptions } from '../../components/choosing.js';
import { LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';
import { isAbove } from '../../components/letting-add.js';

/** Raises a listed case to the list of a higher level. */
export const RaiseCase = (step: StepProps) => {
  const { file } = step;
  const t = useStepWords();
  const { list } = file;
  const lists = useListOptions(file.community.id, ({ level }) => list !== undefined && isAbove(level, list.level));
  return (
    <StepForm<Schemas['RaiseCaseDto']>
      {...step}
      step="raise-case"
      send={(body, header) =>
        client.POST('/api/cases/{id}/raising', { params: { path: { id: file.id }, header }, body })
      }
    >
      <Choose name="list" label={t('raisedTo')} options={lists} required />
      <LongText name="reason" label={t('whyRaised')} required />
    </StepForm>
  );
};
