import type { Stage } from '../api/client.js';
import { useProcedure, useStageName } from './procedure-words.js';
import { placeOn, wayOf } from './stage-way.js';
import './stage-steps.css';

type Props = Readonly<{ stage: Stage; procedure: string; label: string }>;

/** The way of a case from filing to closing under its procedure, and where it stands. */
export const StageSteps = ({ stage, procedure, label }: Props) => {
  const nameOf = useStageName(procedure);
  const way = wayOf(stage, useProcedure(procedure));
  const reached = placeOn(way, stage);
  const looks = (index: number) => (index < reached ? 'passed' : index === reached ? 'here' : 'ahead');
  return (
    <ol className="stage-steps" aria-label={label} style={{ gridTemplateColumns: `repeat(${way.length}, 1fr)` }}>
      {way.map((step, index) => (
        <li key={step} className={looks(index)} aria-current={index === reached ? 'step' : undefined}>
          <span>{nameOf(index === reached ? stage : step)}</span>
        </li>
      ))}
    </ol>
  );
};
