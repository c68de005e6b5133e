import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { Cards } from './cards.js';
import type { BoardProps } from './columns.js';

/** The columns one at a time: a phone's width. */
export const BoardTabs = ({ board: { columns, today }, busy }: BoardProps) => {
  const { t } = useTranslation('board');
  const first = columns.find(({ column, count }) => column === 'overdue' && count > 0) ?? columns.find(hasSome);
  return (
    <div aria-busy={busy}>
      <Tabs
        key={first?.column}
        className="board-tabs"
        defaultActiveKey={first?.column ?? 'to-claim'}
        items={columns.map((column) => ({
          key: column.column,
          label: (
            <span className={column.count > 0 ? `${column.column} some` : column.column}>
              <span className="how-many">{column.count}</span> {t(`columns.${column.column}`)}
            </span>
          ),
          children: (
            <>
              <p className="about">{t(`about.${column.column}`)}</p>
              <Cards column={column} today={today} />
            </>
          ),
        }))}
      />
    </div>
  );
};

const hasSome = ({ count }: Readonly<{ count: number }>): boolean => count > 0;
