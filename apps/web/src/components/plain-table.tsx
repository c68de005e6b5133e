import type { ReactNode } from 'react';
import './plain-table.css';

type Props = Readonly<{ caption: string; columns: readonly string[]; busy?: boolean; children: ReactNode }>;

/** Rows side by side; what does not fit is scrolled to, and the page stays as wide as it is. */
export const PlainTable = ({ caption, columns, busy = false, children }: Props) => (
  <div className="plain-table" aria-busy={busy}>
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
