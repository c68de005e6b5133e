import { useTranslation } from 'react-i18next';
import { useAnswering, type ResidentAnswer, type TrackedCase } from '../../api/tracking.js';
import { Choice, LongText } from '../../components/fields.js';
import { FormFrame } from '../../components/form-frame.js';
import { withoutBlanks } from '../../components/without-blanks.js';

const SOLVED = ['solved', 'partly', 'not'] as const;
const SATISFIED = ['satisfied', 'fairly', 'not'] as const;

type Props = Readonly<{ code: string; before: TrackedCase['answer']; onAnswered: () => void }>;

/** Whether it is solved, and whether the resident is satisfied: two answers, never one. */
export const AnswerForm = ({ code, before, onAnswered }: Props) => {
  const { t } = useTranslation('track');
  const { t: word } = useTranslation('case');
  const answering = useAnswering(code);
  return (
    <FormFrame<ResidentAnswer>
      sending={{
        ...answering,
        mutate: (body, { onError }) => answering.mutate(body, { onError, onSuccess: onAnswered }),
      }}
      bodyOf={withoutBlanks}
      {...(before ? { initial: before } : {})}
      submit={t('answer')}
    >
      <Choice
        name="solved"
        label={t('solved')}
        required
        choices={SOLVED.map((value) => ({ value, label: word(`solved.${value}`) }))}
      />
      <Choice
        name="satisfied"
        label={t('satisfied')}
        required
        choices={SATISFIED.map((value) => ({ value, label: word(`satisfied.${value}`) }))}
      />
      <LongText name="comment" label={t('comment')} hint={t('commentHint')} />
    </FormFrame>
  );
};
