import type { Decider, Fact } from '@crosswalk/event-sourcing';

type Decision<Command, State, Event> = (command: Command, state: State) => readonly Event[];

/** One voice for every decision: given facts, when asked, then facts or a refusal. */
export const tellStoriesOf =
  <State, Event extends Fact>(decider: Decider<State, Event>) =>
  (...facts: readonly Event[]) => ({
    when: <Command, New extends Event>(decide: Decision<Command, State, New>, command: Command) => {
      const asked = (): readonly New[] => decide(command, facts.reduce<State>(decider.evolve, decider.initialState));
      return {
        thenRecords: (...expected: readonly Event[]): void => expect(asked()).toEqual(expected),
        thenNothingNew: (): void => expect(asked()).toEqual([]),
        thenRefuses: (code: string, details: Readonly<Record<string, string>> = {}): void => {
          let refusal: unknown;
          try {
            asked();
          } catch (error) {
            refusal = error;
          }
          expect(refusal).toMatchObject({ code, details });
        },
      };
    },
  });
