import { useTranslation } from 'react-i18next';
import type { Stage } from '../api/client.js';
import './stage-steps.css';

const WAY = ['filed', 'listed', 'claimed', 'resolved', 'closed'] as const;

/** The way of a case from filing to closing, and where it stands. A withdrawn case stands nowhere on it. */
export const StageSteps = ({ stage, label }: { stage: Stage; label: string }) => {
  const { t } = useTranslation('case');
  const reached = WAY.findIndex((step) => step === stage);
  return (
    <ol className="stage-steps" aria-label={label}>
      {WAY.map((step, index) => (
        <li
          key={step}
          className={index < reached ? 'passed' : index === reached ? 'here' : 'ahead'}
          aria-current={index === reached ? 'step' : undefined}
        >
          <span>{t(`stages.${step}`)}</span>
        </li>
      ))}
    </ol>
  );
};
