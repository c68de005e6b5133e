import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { useAsking } from '../../api/asking.js';
import type { WorkItem } from '../../api/work.js';
import { Due } from '../../components/due.js';
import { Marks } from '../../components/marks.js';
import { inARow } from '../../components/next-step.js';
import { StageTag } from '../../components/stage-tag.js';

type Props = Readonly<{ column: Schemas['ColumnDto']; today: string }>;

/** The cases of a column. */
export const Cards = ({ column: { items, more }, today }: Props) => {
  const { t } = useTranslation('board');
  if (items.length === 0) return <p className="nothing quiet">{t('nothing')}</p>;
  return (
    <>
      <ul className="board-cards">
        {items.map((item) => (
          <Card key={item.id} item={item} today={today} />
        ))}
      </ul>
      {more && <p className="quiet">{t('more', { count: items.length })}</p>}
    </>
  );
};

const Card = ({ item, today }: { item: WorkItem; today: string }) => {
  const { t } = useTranslation('work');
  const { language } = useAsking();
  const { id, number, title, community, stage, procedure, relation, steps, forHead, suspended, supervised } = item;
  const named = (which: WorkItem['steps']): string =>
    inARow(
      which.map((step) => t(`steps.${step}`)),
      language,
    );
  const todo = named(steps);
  return (
    <li>
      <Link to="/cases/$id" params={{ id }}>
        <span className="title">{title}</span>
        <Marks suspended={suspended} supervised={supervised} />
        <span className="beneath">
          <span className="number">{number}</span> · {community.name}
        </span>
        {todo && <span className="todo">{todo}</span>}
        {forHead.length > 0 && <span className="todo">{t('forHead', { steps: named(forHead) })}</span>}
        <span className="foot">
          <span>
            <StageTag stage={stage} procedure={procedure} />{' '}
            <span className="relation">{t(`relations.${relation}`)}</span>
          </span>
          <Due of={item} today={today} />
        </span>
      </Link>
    </li>
  );
};
