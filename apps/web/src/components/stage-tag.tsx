import { useTranslation } from 'react-i18next';
import type { Stage } from '../api/client.js';
import './stage-tag.css';

/** The stage of a case in a word, with a colour that helps but is never needed. */
export const StageTag = ({ stage }: { stage: Stage }) => {
  const { t } = useTranslation('case');
  return <span className={`stage-tag stage-${stage}`}>{t(`stages.${stage}`)}</span>;
};
