import { client, type Schemas } from '../../api/client.js';
import { Choose, useListOptions } from '../../components/choosing.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Puts a filed case on a breakdown list. */
export const ListCase = (step: StepProps) => {
  const { file } = step;
  const t = useStepWords();
  const lists = useListOptions(file.community.id);
  return (
    <StepForm<Schemas['ListCaseDto']>
      {...step}
      step="list-case"
      send={(body, header) =>
        client.POST('/api/cases/{id}/listing', { params: { path: { id: file.id }, header }, body })
      }
    >
      <Choose name="list" label={t('whichList')} options={lists} required />
    </StepForm>
  );
};
