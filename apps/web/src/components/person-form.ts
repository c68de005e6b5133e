import type { Colleague } from '../api/people.js';

/** What the form of a step on a person is told. */
export type PersonFormProps = Readonly<{ person: Colleague; onDone: () => void; onCancel: () => void }>;
