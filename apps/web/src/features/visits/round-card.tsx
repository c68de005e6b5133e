import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../../api/asking.js';
import type { Round } from '../../api/visits.js';
import { HouseholdsBar } from '../../components/households-bar.js';
import { writeDay } from '../../components/moments.js';
import { useUnitName } from '../../components/unit-name.js';

/** A round among others: how far it is. */
export const RoundCard = ({ round }: { round: Round }) => {
  const { t } = useTranslation('visits');
  const { language } = useAsking();
  const nameOf = useUnitName();
  const { id, campaign, community, group, from, to, open, planned, visited, refused, requests, next } = round;
  const period = { from: writeDay(from, language), to: writeDay(to, language) };
  return (
    <li>
      <Link to="/visits/$id" params={{ id }}>
        <span className="top">
          <span className="title">
            {campaign} · {group}
          </span>
          <span className={open ? 'state open' : 'state'}>{t(open ? 'underWay' : 'over')}</span>
        </span>
        <span className="beneath">
          {nameOf(community)} · {t('period', period)}
        </span>
        <HouseholdsBar of={round} />
        <span className="foot">
          <span>
            {t('households', { done: visited + refused, planned })} · {t('requestsTaken', { count: requests })}
          </span>
          {next && <span className="next">{t(`next.${next.step}`)}</span>}
        </span>
      </Link>
    </li>
  );
};
