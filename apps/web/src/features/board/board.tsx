import { useId } from 'react';
import { Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useBoard } from '../../api/work.js';
import { PageHeading } from '../../components/page-heading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useNarrow } from '../../components/use-narrow.js';
import { useBoardUnits } from './board-units.js';
import { BoardColumns } from './columns.js';
import { BoardTabs } from './tabs.js';
import './board.css';

type Props = Readonly<{ unit: string | undefined; onUnit: (unit: string) => void }>;

/** The board of a unit: what it may claim, what it has in hand, what is late, what waits for others. */
export const Board = ({ unit, onUnit }: Props) => {
  const { t } = useTranslation('board');
  const { may, choices, first } = useBoardUnits();
  const shown = (choices.length > 0 ? unit : undefined) ?? first;
  const { data, error, isFetching, refetch } = useBoard(may ? shown : undefined);
  const Columns = useNarrow() ? BoardTabs : BoardColumns;
  const title = data ? t('of', { unit: data.unit.name }) : t('heading');
  if (!may) {
    return (
      <>
        <PageHeading title={t('heading')}>{t('mayNot')}</PageHeading>
        <p className="quiet">{t('mayNotHint')}</p>
      </>
    );
  }
  return (
    <div className="board">
      <div className="board-top">
        <PageHeading title={title}>{title}</PageHeading>
        {choices.length > 0 && <Whose value={shown} choices={choices} onChange={onUnit} />}
      </div>
      {error && <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active title={false} paragraph={{ rows: 10 }} />}
      {data && !error && <Columns board={data} busy={isFetching} />}
    </div>
  );
};

type WhoseProps = Readonly<{
  value: string | undefined;
  choices: ReturnType<typeof useBoardUnits>['choices'];
  onChange: (unit: string) => void;
}>;

const Whose = ({ value, choices, onChange }: WhoseProps) => {
  const { t } = useTranslation('board');
  const id = useId();
  return (
    <div className="whose">
      <label htmlFor={id}>{t('unit')}</label>
      <Select<string>
        id={id}
        showSearch={{ optionFilterProp: 'label' }}
        options={choices}
        value={value ?? null}
        onChange={(unit) => onChange(unit)}
        popupMatchSelectWidth={false}
      />
    </div>
  );
};
