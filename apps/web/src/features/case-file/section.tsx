import { useId, type ReactNode } from 'react';

type Props = Readonly<{ title: string; className?: string; aside?: ReactNode; children: ReactNode }>;

/** One part of the file, under a heading. */
export const Section = ({ title, className = '', aside, children }: Props) => {
  const id = useId();
  return (
    <section className={`part ${className}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
};

type Tone = 'good' | 'bad' | 'open' | 'quiet';

/** A word about how something stands, with a colour that helps but is never needed. */
export const Mark = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className={`mark mark-${tone}`}>{children}</span>
);
