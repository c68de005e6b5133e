import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseFile, Schemas } from '../../api/client.js';
import { StepsAbout } from '../../components/steps-about.js';

/** What the case is to other cases. */
export const Ties = ({ file: { links, absorbed, procedure } }: { file: CaseFile }) => {
  const { t } = useTranslation('caseFile');
  const { t: step } = useTranslation('steps');
  if (links.length + absorbed.length === 0) return null;
  return (
    <section>
      <h2>{t('ties')}</h2>
      <ul>
        {links.map(({ relation, other }) => (
          <li key={`${relation} ${other.id}`}>
            {step(`relations.${relation}`)} <ToCase to={other} />{' '}
            <StepsAbout procedure={procedure.name} part={`${relation} ${other.id}`} />
          </li>
        ))}
        {absorbed.map((other) => (
          <li key={other.id}>
            {t('absorbed')} <ToCase to={other} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const ToCase = ({ to: { id, number } }: { to: Schemas['CaseRefDto'] }) => (
  <Link to="/cases/$id" params={{ id }} className="number">
    {number}
  </Link>
);
