import { client, type Schemas } from '../../api/client.js';
import { Texts } from '../../components/texts.js';
import { NumberInput } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Records what people answered so far. */
export const CountOpinions = (step: StepProps) => {
  const { file, part } = step;
  const t = useStepWords();
  const counted = file.rounds.find(({ round }) => String(round) === part);
  const { asked, answered, for: yes, against, neutral, themes, quotations } = counted ?? {};
  return (
    <StepForm<Schemas['CountOpinionsDto']>
      {...step}
      step="count-opinions"
      initial={{ asked, answered, for: yes, against, neutral, themes, quotations }}
      send={(body, header) =>
        client.POST('/api/cases/{id}/opinion-rounds/{round}/count', {
          params: { path: { id: file.id, round: Number(part) }, header },
          body,
        })
      }
    >
      <div className="pair">
        <NumberInput name="asked" label={t('asked')} required />
        <NumberInput name="answered" label={t('answered')} required />
      </div>
      <div className="pair">
        <NumberInput name="for" label={t('for')} required />
        <NumberInput name="against" label={t('against')} required />
        <NumberInput name="neutral" label={t('neutral')} required />
      </div>
      <Texts name="themes" label={t('themes')} hint={t('themesHint')} />
      <Texts name="quotations" label={t('quotations')} hint={t('themesHint')} />
    </StepForm>
  );
};
