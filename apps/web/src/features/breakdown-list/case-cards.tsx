import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCategoryName } from '../../components/choosing.js';
import { StageTag } from '../../components/stage-tag.js';
import { Age, Flags, Next, Promised, Units } from './cells.js';
import type { CasesProps, ListedCase } from './listed-case.js';

/** The cases of a page, one below the other: a phone's width. */
export const CaseCards = ({ items, busy }: CasesProps) => {
  const { t } = useTranslation('list');
  return (
    <ul className="case-cards" aria-label={t('heading')} aria-busy={busy}>
      {items.map((item) => (
        <Card key={item.id} item={item} />
      ))}
    </ul>
  );
};

const Card = ({ item }: { item: ListedCase }) => {
  const { t } = useTranslation('case');
  const { t: list } = useTranslation('list');
  const categoryName = useCategoryName();
  const { id, number, title, address, category, procedure, stage, community, lead, supports, promisedFor } = item;
  return (
    <li>
      <div className="top">
        <StageTag stage={stage} procedure={procedure} />
        <Flags of={item} />
        <span className="age">
          <Age of={item} />
        </span>
      </div>
      <Link to="/cases/$id" params={{ id }} className="title">
        {title}
      </Link>
      <p className="beneath">
        <span className="number">{number}</span> · {categoryName(category)}
        <br />
        {community.name} · {address}
      </p>
      <dl>
        {(lead ?? supports[0]) && (
          <div>
            <dt>{list('units')}</dt>
            <dd>
              <Units of={item} />
            </dd>
          </div>
        )}
        {promisedFor !== null && (
          <div>
            <dt>{t('promisedFor')}</dt>
            <dd>
              <Promised of={item} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('nextStep')}</dt>
          <dd>
            <Next of={item} />
          </dd>
        </div>
      </dl>
    </li>
  );
};
