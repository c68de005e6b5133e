import { useTranslation } from 'react-i18next';
import type { CaseFile, Schemas } from '../../api/client.js';
import { useAsking } from '../../api/asking.js';
import { writeDay } from '../../components/moments.js';
import { StepsAbout } from '../../components/steps-about.js';
import { Mark, Section } from './section.js';

type Round = Schemas['RoundDto'];

const tones = { carried: 'good', rejected: 'bad', undecided: 'quiet' } as const;

/** What residents were asked, what they answered, and what it changed. */
export const Rounds = ({ file }: { file: CaseFile }) => {
  const { t } = useTranslation('caseFile');
  if (file.rounds.length === 0) return null;
  return (
    <Section title={t('rounds')}>
      <ul className="cards">
        {file.rounds.map((round) => (
          <li key={round.round}>
            <OneRound round={round} />
            <StepsAbout
              procedure={file.procedure.name}
              part={String(round.round)}
              only={['count-opinions', 'close-opinion-round']}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
};

const OneRound = ({ round }: { round: Round }) => {
  const { t } = useTranslation('caseFile');
  const { t: step } = useTranslation('steps');
  const { language } = useAsking();
  const { outcome, channel, question, planVersion, closesOn, changed, themes = [], quotations = [] } = round;
  return (
    <>
      <h3>
        {t('round', { round: round.round })} {round.open && <Mark tone="open">{t('open')}</Mark>}
        {outcome && <Mark tone={tones[outcome]}>{step(`roundOutcomes.${outcome}`)}</Mark>}
      </h3>
      <p className="beneath">
        {step(`channels.${channel}`)}
        {planVersion !== undefined && ` · ${t('aboutPlan', { version: planVersion })}`}
        {closesOn && ` · ${t('closesOn', { day: writeDay(closesOn, language) })}`}
      </p>
      <p>{question}</p>
      <Stances round={round} />
      {themes.length > 0 && (
        <ul className="themes">
          {themes.map((theme) => (
            <li key={theme}>{theme}</li>
          ))}
        </ul>
      )}
      {quotations.map((quotation) => (
        <blockquote key={quotation}>{quotation}</blockquote>
      ))}
      {changed && (
        <p>
          <strong>{t('changed')}</strong> {changed}
        </p>
      )}
    </>
  );
};

const STANCES = ['for', 'neutral', 'against'] as const;

const Stances = ({ round }: { round: Round }) => {
  const { t } = useTranslation('caseFile');
  const { t: step } = useTranslation('steps');
  const { asked, answered, neutral = 0, against = 0 } = round;
  if (asked === undefined || answered === undefined) return null;
  const counts = { for: round.for ?? 0, neutral, against };
  return (
    <>
      <p className="beneath">{t('turnout', { asked, answered })}</p>
      <div className="stances" role="img" aria-label={t('stances', counts)}>
        {STANCES.filter((stance) => counts[stance] > 0).map((stance) => (
          <span key={stance} className={stance} style={{ flexGrow: counts[stance] }}>
            {step(stance)} {counts[stance]}
          </span>
        ))}
      </div>
    </>
  );
};
