import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { Mark } from './section.js';

type Claim = Schemas['ClaimDto'];
type Asked = Claim['releases'][number] | Claim['extensions'][number];

const tones = { waiting: 'open', granted: 'good', refused: 'bad' } as const;

/** What a unit asked of the coordinator, and what was answered; both reasons stay. */
export const Disputes = ({ claim: { releases, extensions } }: { claim: Claim }) => {
  const { t } = useTranslation('caseFile');
  const asked = [...releases, ...extensions].toSorted((a, b) => a.askedAt.localeCompare(b.askedAt));
  if (asked.length === 0) return null;
  const granted = (one: Asked) =>
    'daysGranted' in one && one.daysGranted !== undefined && one.answer === 'granted'
      ? t('granted', { count: one.daysGranted })
      : t(`answers.${one.answer}`);
  return (
    <ul className="disputes">
      {asked.map((one) => (
        <li key={one.askedAt}>
          <strong>{'daysAsked' in one ? t('extension', { count: one.daysAsked }) : t('release')}</strong> {one.reason}
          <span className="beneath">
            <Mark tone={tones[one.answer]}>{granted(one)}</Mark> {one.answerReason}
          </span>
        </li>
      ))}
    </ul>
  );
};
