import type { ReactNode } from 'react';
import './empty-notice.css';

type Props = Readonly<{ title: string; hint?: string; children?: ReactNode }>;

/** Says why there is nothing here, and what to do about it. */
export const EmptyNotice = ({ title, hint, children }: Props) => (
  <section className="empty-notice">
    <svg viewBox="0 0 120 40" aria-hidden="true">
      {[0, 1, 2, 3, 4].map((stripe) => (
        <path key={stripe} d={`M${8 + stripe * 22} 38 l7 -34 h10 l-5 34z`} />
      ))}
    </svg>
    <h2>{title}</h2>
    {hint && <p>{hint}</p>}
    {children && <div className="buttons">{children}</div>}
  </section>
);
