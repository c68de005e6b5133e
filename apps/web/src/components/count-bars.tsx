import './count-bars.css';

type Bar = Readonly<{ key: string; label: string; count: number }>;

/** Counts beside each other, each as long as it is large. */
export const CountBars = ({ label, bars }: { label: string; bars: readonly Bar[] }) => {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <dl className="count-bars" aria-label={label}>
      {bars.map(({ key, label: name, count }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>
            <i style={{ width: `${(100 * count) / most}%` }} />
            <b>{count}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
};
