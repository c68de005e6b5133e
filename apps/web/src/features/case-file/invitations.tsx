import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../../api/client.js';
import { useAsking } from '../../api/asking.js';
import { writeDay } from '../../components/moments.js';
import { useUnitName } from '../../components/unit-name.js';
import { Mark } from './section.js';

const tones = { waiting: 'open', claimed: 'good', declined: 'bad' } as const;

/** Who was asked to come, and what they answered. */
export const Invitations = ({ file: { invitations } }: { file: CaseFile }) => {
  const { t } = useTranslation('caseFile');
  const unitName = useUnitName();
  const { language } = useAsking();
  if (invitations.length === 0) return null;
  return (
    <section>
      <h2>{t('invited')}</h2>
      <ul>
        {invitations.map(({ department, answer, answerBy, reason }) => (
          <li key={department.id}>
            {unitName(department)} <Mark tone={tones[answer]}>{t(`invitations.${answer}`)}</Mark>
            {answer === 'waiting' && answerBy && (
              <span className="beneath">{t('answerBy', { day: writeDay(answerBy, language) })}</span>
            )}
            {reason && <span className="beneath">{reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
};
