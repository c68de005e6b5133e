import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../../api/asking.js';
import type { WorkItem } from '../../api/work.js';
import { useCategoryName } from '../../components/choosing.js';
import { Due } from '../../components/due.js';
import { Marks } from '../../components/marks.js';
import { writeDayOf } from '../../components/moments.js';
import { inARow } from '../../components/next-step.js';
import { StageTag } from '../../components/stage-tag.js';
import { whatOf, type WorkGroup } from './groups.js';

type Props = Readonly<{ group: WorkGroup<WorkItem>; today: string }>;

/** Everything that waits for the same thing to be done. */
export const Group = ({ group: { what, items, late }, today }: Props) => {
  const { t } = useTranslation('work');
  const { t: mine } = useTranslation('myWork');
  return (
    <section className="work-group" aria-label={t(what)}>
      <h2>
        {t(what)} <span className="how-many">{items.length}</span>
        {late > 0 && <span className="how-late">{mine('late', { count: late })}</span>}
      </h2>
      <ul>
        {items.map((item) => (
          <Row key={item.id} item={item} today={today} />
        ))}
      </ul>
    </section>
  );
};

const Row = ({ item, today }: { item: WorkItem; today: string }) => {
  const { t } = useTranslation('myWork');
  const { t: work } = useTranslation('work');
  const { language } = useAsking();
  const categoryName = useCategoryName();
  const { id, number, title, category, procedure, stage, community, relation, forHead, suspended, supervised } = item;
  const named = (which: WorkItem['steps']): string =>
    inARow(
      which.map((step) => work(`steps.${step}`)),
      language,
    );
  const [, ...more] = whatOf(item);
  const others = inARow(
    more.map((one) => work(one)),
    language,
  );
  const [signal] = item.signals;
  return (
    <li className={item.overdue ? 'is-late' : undefined}>
      <Link to="/cases/$id" params={{ id }}>
        <span className="what">
          <span className="title">{title}</span>
          <Marks suspended={suspended} supervised={supervised} />
          <span className="beneath">
            <span className="number">{number}</span> · {categoryName(category)} · {community.name} ·{' '}
            {work(`relations.${relation}`)}
            {signal && ` · ${t('since', { day: writeDayOf(signal.since, language) })}`}
            {others && ` · ${t(signal ? 'alsoSo' : 'also', { steps: others })}`}
            {forHead.length > 0 && ` · ${work('forHead', { steps: named(forHead) })}`}
          </span>
        </span>
        <StageTag stage={stage} procedure={procedure} />
        {signal && item.due === null ? <span /> : <Due of={item} today={today} />}
      </Link>
    </li>
  );
};
