import { useState, type ComponentType, type ReactNode } from 'react';
import { Checkbox, Input, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../api/client.js';
import { useAllUnits } from '../../api/organisation.js';
import { EmptyNotice } from '../../components/empty-notice.js';
import { PageHeading } from '../../components/page-heading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { Counts } from './counts.js';
import { Tree } from './tree-of-units.js';
import { treeOf, withWords } from './tree.js';
import './units.css';

type Props = Readonly<{
  /** What can be done about the organisation as a whole. */
  actions: ReactNode;
  /** What can be done about one unit. */
  Actions: ComponentType<{ unit: Unit }>;
}>;

/** The units of the organisation, each under the one it belongs to. */
export const Units = ({ actions, Actions }: Props) => {
  const { t } = useTranslation('units');
  const { data, error, refetch } = useAllUnits();
  const [words, setWords] = useState('');
  const [closedToo, setClosedToo] = useState(false);
  const units = (data ?? []).filter(({ closed }) => closedToo || !closed);
  const found = withWords(units, words);
  return (
    <div className="units">
      <PageHeading title={t('heading')}>{t('heading')}</PageHeading>
      <div className="units-top">{actions}</div>
      {error && <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active />}
      {data && (
        <>
          <Counts units={units} />
          <search className="units-search">
            <Input
              type="search"
              allowClear
              aria-label={t('search')}
              placeholder={t('search')}
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
            <Checkbox checked={closedToo} onChange={({ target }) => setClosedToo(target.checked)}>
              {t('closedToo')}
            </Checkbox>
          </search>
          {found.length === 0 ? (
            <EmptyNotice title={t(words === '' ? 'none' : 'noneFound')} />
          ) : (
            <Tree key={words === '' ? 'all' : 'found'} branches={treeOf(found)} open={words !== ''} Actions={Actions} />
          )}
        </>
      )}
    </div>
  );
};
