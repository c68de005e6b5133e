import { client, type Schemas } from '../../api/client.js';
import { ReasonStep } from '../../components/reason-step.js';
import type { StepProps } from '../../components/step-form.js';

/** Takes a link with another case back. */
export const UnlinkCases = (step: StepProps) => {
  const { file, part } = step;
  const link = file.links.find(({ relation, other }) => part === `${relation} ${other.id}`);
  return (
    <ReasonStep
      {...step}
      step="unlink-cases"
      optional
      send={({ reason }, header) => {
        const body: Schemas['UnlinkCasesDto'] = { other: link?.other.id ?? '', relation: link?.relation ?? 'related' };
        return client.POST('/api/cases/{id}/links/removal', {
          params: { path: { id: file.id }, header },
          body: reason ? { ...body, reason } : body,
        });
      }}
    />
  );
};
