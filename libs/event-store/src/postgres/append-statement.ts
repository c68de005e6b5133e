import { WrongExpectedRevision, type Appended, type ExpectedRevision } from '@crosswalk/event-sourcing';
import { positionAt } from '../positions.js';
import type { SerialisedAppend } from '../serialise.js';

/** What `log.append` says of one append. */
export type Answer = Readonly<{
  answer: 'appended' | 'repeated' | 'conflict';
  revision: number | undefined;
  position: number | undefined;
}>;

export type AnswerRow = [answer: Answer['answer'], revision: string | null, position: string | null];

// Names and JSON text contain no raw line feed, so lines carry them without the quoting that arrays need.
const lines = (parameter: number): string => `string_to_array($${parameter}, E'\\n')`;

/** Prepared once per session. */
export const statement = {
  name: 'append',
  text: `SELECT * FROM log.append(${lines(1)}, $2, $3, $4, $5, ${lines(6)}, ${lines(7)}, ${lines(8)})`,
};

const codes = { 'no-stream': -1, any: -2, 'stream-exists': -3 } satisfies Record<
  Exclude<ExpectedRevision, number>,
  number
>;

const array = (items: readonly (string | number)[]): string => `{${items.join(',')}}`;

/** The parameters of a group. */
export const encode = (group: readonly SerialisedAppend[]): string[] => {
  const events = group.flatMap((append) => append.events);
  return [
    group.map(({ stream }) => stream).join('\n'),
    array(group.map(({ expected }) => (typeof expected === 'number' ? expected : codes[expected]))),
    array(group.flatMap((append, index) => append.events.map(() => index + 1))),
    array(group.flatMap((append) => append.events.map((_, place) => place))),
    array(events.map(({ id }) => id)),
    events.map(({ type }) => type).join('\n'),
    events.map(({ data }) => data).join('\n'),
    events.map(({ metadata }) => metadata).join('\n'),
  ];
};

const numberOf = (value: string | null): number | undefined => (value === null ? undefined : Number(value));

/** Reads a row of the function's result. */
export const toAnswer = ([answer, revision, position]: AnswerRow): Answer => ({
  answer,
  revision: numberOf(revision),
  position: numberOf(position),
});

/**
 * What the writer is told.
 * @throws WrongExpectedRevision on a conflict
 */
export const settled = ({ stream, expected }: SerialisedAppend, { answer, revision, position }: Answer): Appended => {
  if (answer === 'conflict' || revision === undefined || position === undefined) {
    throw new WrongExpectedRevision(stream, expected, revision === -1 ? 'no-stream' : revision);
  }
  return { revision, position: positionAt(position), repeated: answer === 'repeated' };
};
