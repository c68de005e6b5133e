import type { BreakdownList } from '../api/lists.js';

/** What the form of a step on a list is told. */
export type ListFormProps = Readonly<{ list: BreakdownList; onDone: () => void; onCancel: () => void }>;
