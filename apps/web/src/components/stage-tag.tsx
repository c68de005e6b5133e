import type { Stage } from '../api/client.js';
import { useStageName } from './procedure-words.js';
import './stage-tag.css';

/** The stage of a case in a word, with a colour that helps but is never needed. */
export const StageTag = ({ stage, procedure = 'problem' }: { stage: Stage; procedure?: string }) => {
  const nameOf = useStageName(procedure);
  return <span className={`stage-tag stage-${stage}`}>{nameOf(stage)}</span>;
};
