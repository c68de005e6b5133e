import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../../api/client.js';

/** What the lead says was done, and what the community says of it. */
export const Outcome = ({ file: { outcome, opinion } }: { file: CaseFile }) => {
  const { t } = useTranslation('caseFile');
  const { t: word } = useTranslation('case');
  if (outcome === undefined && opinion === undefined) return null;
  return (
    <div className="outcome">
      {outcome !== undefined && (
        <section>
          <h2>{t('outcome')}</h2>
          <p>{outcome}</p>
        </section>
      )}
      {opinion && (
        <section>
          <h2>{t('opinion')}</h2>
          <p>
            <strong>
              {word(`solved.${opinion.solved}`)}
              {opinion.satisfied && ` · ${word(`satisfied.${opinion.satisfied}`)}`}
            </strong>
          </p>
          {opinion.comment && <p>{opinion.comment}</p>}
        </section>
      )}
    </div>
  );
};
