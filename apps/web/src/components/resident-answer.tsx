import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../api/client.js';

/** What the resident says of the resolution that waits for an answer, for whoever is about to give it. */
export const ResidentAnswer = ({ file: { resolutions } }: { file: CaseFile }) => {
  const { t } = useTranslation('resident');
  const { t: word } = useTranslation('case');
  const answer = resolutions.at(-1)?.resident;
  if (!answer) return null;
  const { solved, satisfied, comment } = answer;
  const told = [word(`solved.${solved}`), ...(satisfied ? [word(`satisfied.${satisfied}`)] : [])];
  return (
    <Alert
      type="info"
      showIcon
      className="resident-answer"
      title={t('answered', { told: told.join(' · ') })}
      description={comment}
    />
  );
};
