import type { CSSProperties, ReactNode } from 'react';
import './plain-table.css';

type Props = Readonly<{ caption: string; columns: readonly string[]; busy?: boolean; children: ReactNode }>;

/** Rows side by side; on a phone one below the other, where each cell says what it is. */
export const PlainTable = ({ caption, columns, busy = false, children }: Props) => (
  <div className="plain-table" aria-busy={busy} style={namesOf(columns)}>
    <table>
      <caption className="for-readers">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);

// The stylesheet shows the name of a column before each of its cells.
const namesOf = (columns: readonly string[]): CSSProperties =>
  Object.fromEntries(columns.map((column, place) => [`--column-${place + 1}`, JSON.stringify(column)]));
