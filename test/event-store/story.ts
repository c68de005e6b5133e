import {
  derivedId,
  WrongExpectedRevision,
  type Appended,
  type EventStore,
  type ExpectedRevision,
  type NewEvent,
  type Page,
  type Position,
  type ReadAll,
  type RecordedEvent,
} from '@crosswalk/event-sourcing';

/** An event that is the same whenever it is named, on whatever stream. */
export const event = (name: string, data: object = { name }): NewEvent => ({
  id: derivedId('event', name),
  type: 'CaseTold',
  data,
  metadata: {
    commandId: name,
    correlationId: name,
    causationId: name,
    actorId: 'lin',
    actorRole: 'community-staff',
    schemaVersion: '1',
  },
});

export const events = (...names: readonly string[]): readonly NewEvent[] => names.map((name) => event(name));

const nameOf = ({ metadata }: NewEvent): string => metadata.commandId;

/** What one append was told, as a test states it. */
export type Told = Readonly<
  { revision: number; repeated: boolean } | { refused: 'told'; actual: number | 'no-stream' } | { refused: 'not told' }
>;

/** Appends, and turns a conflict into an answer. */
export const tell = async (
  store: EventStore,
  stream: string,
  asked: readonly NewEvent[],
  expected: ExpectedRevision,
): Promise<Told & { position?: Position }> => {
  try {
    const { revision, repeated, position }: Appended = await store.append(stream, asked, expected);
    return { revision, repeated, position };
  } catch (error) {
    if (!(error instanceof WrongExpectedRevision)) throw error;
    return error.actual === undefined ? { refused: 'not told' } : { refused: 'told', actual: error.actual };
  }
};

/** Given events of one stream, when something is appended, then what the writer is told and what the stream holds. */
export const storiesOn = (store: () => EventStore, newStream: () => string) => ({
  given: (...before: readonly string[]) => ({
    whenAppending: (asked: readonly NewEvent[], expected: ExpectedRevision) => {
      const stream = newStream();
      const told = async (): Promise<Told & { position?: Position }> => {
        if (before.length > 0) await store().append(stream, events(...before), 'no-stream');
        return tell(store(), stream, asked, expected);
      };
      const streamHolds = async (names: readonly string[]): Promise<void> => {
        const history = await store().readStream(stream);
        expect(history.map(nameOf)).toEqual(names);
        expect(history.map(({ revision }) => revision)).toEqual(names.map((_, revision) => revision));
      };
      return {
        thenItIsAppended: async (): Promise<void> => {
          const names = [...before, ...asked.map(nameOf)];
          expect(await told()).toMatchObject({ revision: names.length - 1, repeated: false });
          await streamHolds(names);
        },
        thenItIsAnsweredAsBefore: async (revision: number): Promise<void> => {
          const { position, ...answer } = await told();
          expect(answer).toEqual({ revision, repeated: true });
          expect(position).toBe((await store().readStream(stream))[revision]?.position);
          await streamHolds(before);
        },
        thenItIsRefused: async (actual: number | 'no-stream' | 'not told'): Promise<void> => {
          expect(await told()).toEqual(actual === 'not told' ? { refused: actual } : { refused: 'told', actual });
          await streamHolds(before);
        },
      };
    },
  }),
});

/** Every event of the log after a position, page by page. */
export const readOn = async (store: EventStore, options: ReadAll = {}): Promise<readonly RecordedEvent[]> => {
  const found: RecordedEvent[] = [];
  let page: Page = { events: [], position: options.after, end: false };
  while (!page.end) {
    page = await store.readAll({ ...options, after: page.position });
    found.push(...page.events);
  }
  return found;
};
