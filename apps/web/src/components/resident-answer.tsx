import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile, Schemas } from '../api/client.js';

/** What residents say of the resolution that waits for an answer, for whoever is about to give it. */
export const ResidentAnswer = ({ file: { resolutions } }: { file: CaseFile }) => {
  const resolution = resolutions.at(-1);
  return (
    <>
      {resolution?.resident && <One answer={resolution.resident} />}
      {resolution?.mergedResidents?.map(({ from, ...answer }) => (
        <One key={from.id} answer={answer} number={from.number} />
      ))}
    </>
  );
};

type OneProps = Readonly<{ answer: Schemas['AnswerDto']; number?: string }>;

const One = ({ answer: { solved, satisfied, comment }, number }: OneProps) => {
  const { t } = useTranslation('resident');
  const { t: word } = useTranslation('case');
  const told = [word(`solved.${solved}`), ...(satisfied ? [word(`satisfied.${satisfied}`)] : [])].join(' · ');
  return (
    <Alert
      type="info"
      showIcon
      className="resident-answer"
      title={number === undefined ? t('answered', { told }) : t('answeredOn', { number, told })}
      description={comment}
    />
  );
};
