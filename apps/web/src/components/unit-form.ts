import type { Unit } from '../api/client.js';

/** What the form of a step on a unit is told. */
export type UnitFormProps = Readonly<{ unit: Unit; onDone: (said: string) => void; onCancel: () => void }>;
