import { client, type Schemas } from '../../api/client.js';
import { Choose } from '../../components/choosing.js';
import { DayInput, TextInput } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';
import { useToday } from '../../components/use-now.js';

/** Adds something that one’s unit has to do. */
export const PlanWorkItem = (step: StepProps) => {
  const { file } = step;
  const t = useStepWords();
  const items = file.items
    .filter(({ progress }) => progress !== 'cancelled')
    .map(({ id, title, department }) => ({ value: id, label: `${department.name} · ${title}` }));
  return (
    <StepForm<Schemas['PlanWorkItemDto']>
      {...step}
      step="plan-work-item"
      send={(body, header) =>
        client.POST('/api/cases/{id}/work-items', { params: { path: { id: file.id }, header }, body })
      }
    >
      <TextInput name="title" label={t('itemTitle')} required />
      <DayInput name="due" label={t('due')} from={useToday()} />
      {items.length > 0 && <Choose name="dependsOn" label={t('dependsOn')} options={items} several />}
    </StepForm>
  );
};
