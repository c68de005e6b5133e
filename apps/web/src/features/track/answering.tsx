import { useState } from 'react';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TrackedCase } from '../../api/tracking.js';
import { AnswerForm } from './answer-form.js';

type Props = Readonly<{ code: string; tracked: TrackedCase }>;

/** Asks how it turned out; what was answered stands there and can be changed until the community confirms. */
export const Answering = ({ code, tracked: { answer } }: Props) => {
  const { t } = useTranslation('track');
  const { t: word } = useTranslation('case');
  const [changing, setChanging] = useState(false);
  return (
    <section className="answering" aria-labelledby="answering">
      <h2 id="answering">{t(answer ? 'yourAnswer' : 'ask')}</h2>
      {answer && !changing ? (
        <>
          <Alert type="success" showIcon role="status" title={t('answered')} description={t('answeredSays')} />
          <p className="given">
            {word(`solved.${answer.solved}`)} · {word(`satisfied.${answer.satisfied}`)}
          </p>
          {answer.comment !== undefined && <p>{answer.comment}</p>}
          <Button onClick={() => setChanging(true)}>{t('change')}</Button>
        </>
      ) : (
        <>
          <p className="says">{t('askSays')}</p>
          <AnswerForm code={code} before={answer} onAnswered={() => setChanging(false)} />
        </>
      )}
    </section>
  );
};
