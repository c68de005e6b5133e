import { client } from '../../api/client.js';
import { StepForm, type StepProps } from '../../components/step-form.js';

/** Begins a work item of one’s unit. */
export const StartWorkItem = (step: StepProps) => {
  const {
    file: { id },
    part,
  } = step;
  return (
    <StepForm<object>
      {...step}
      step="start-work-item"
      send={(_nothing, header) =>
        client.POST('/api/cases/{id}/work-items/{item}/start', {
          params: { path: { id, item: part }, header },
          body: {},
        })
      }
    />
  );
};
