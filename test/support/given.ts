import type { Decider, Fact } from '@crosswalk/event-sourcing';

type Decision<Command, State, Event, Rules> = (command: Command, state: State, rules: Rules) => readonly Event[];

/** One voice for every decision: given facts, when asked under these rules, then facts or a refusal. */
export const tellStoriesOf =
  <State, Event extends Fact, Rules>(decider: Decider<State, Event>, rules = undefined as Rules) =>
  (...facts: readonly Event[]) => ({
    when: <Command, New extends Event>(decide: Decision<Command, State, New, Rules>, command: Command) => {
      const asked = (): readonly New[] =>
        decide(command, facts.reduce<State>(decider.evolve, decider.initialState), rules);
      return {
        thenRecords: (...expected: readonly Event[]): void => expect(asked()).toEqual(expected),
        thenNothingNew: (): void => expect(asked()).toEqual([]),
        thenRefuses: (code: string, details: Readonly<Record<string, unknown>> = {}): void => {
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
