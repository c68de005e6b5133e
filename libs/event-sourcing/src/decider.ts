import type { Fact } from './fact.js';

/** How a stream's facts become the state that the next decision needs. `evolve` never refuses: it already happened. */
export type Decider<State, Event extends Fact> = Readonly<{
  initialState: State;
  evolve: (state: State, event: Event) => State;
}>;

/** Marks a switch as exhaustive: a new event type that is not handled does not compile. */
export const unreachable = (value: never): never => {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
};
