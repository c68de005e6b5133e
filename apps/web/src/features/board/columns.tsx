import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { Cards } from './cards.js';

export type BoardProps = Readonly<{ board: Schemas['BoardDto']; busy: boolean }>;

/** The columns side by side. */
export const BoardColumns = ({ board: { columns, today }, busy }: BoardProps) => {
  const { t } = useTranslation('board');
  return (
    <div className="board-columns" aria-busy={busy}>
      {columns.map((column) => (
        <section
          key={column.column}
          className={`board-column ${column.column}${column.count > 0 ? ' some' : ''}`}
          aria-label={t(`columns.${column.column}`)}
        >
          <h2>
            {t(`columns.${column.column}`)} <span className="how-many">{column.count}</span>
          </h2>
          <p className="about">{t(`about.${column.column}`)}</p>
          <Cards column={column} today={today} />
        </section>
      ))}
    </div>
  );
};
