import type { EventStore, ExpectedRevision, Position } from '@crosswalk/event-sourcing';
import fc from 'fast-check';
import { ModelLog } from './model.js';
import { events, readOn, tell, type Told } from './story.js';

type Log = { store: EventStore; run: string; since: Position | undefined };
type Command = fc.AsyncCommand<ModelLog, Log>;
type Ask = Readonly<{ stream: string; names: readonly string[]; expected: ExpectedRevision }>;

const plain = (told: Told): Told => ('refused' in told ? told : { revision: told.revision, repeated: told.repeated });

/** Appends to different streams at the same moment: each is answered as if it were alone. */
class AppendTogether implements Command {
  constructor(private readonly asks: readonly Ask[]) {}

  check = (): boolean => true;

  async run(model: ModelLog, { store, run }: Log): Promise<void> {
    const told = await Promise.all(
      this.asks.map(({ stream, names, expected }) => tell(store, `${run}${stream}`, events(...names), expected)),
    );
    const foretold = this.asks.map(({ stream, names, expected }) => model.append(stream, names, expected));
    expect(told.map(plain)).toEqual(foretold);
  }

  toString = (): string =>
    this.asks.map(({ stream, names, expected }) => `${names.join('+')} on ${stream} at ${expected}`).join(' & ');
}

class ReadStream implements Command {
  constructor(
    private readonly stream: string,
    private readonly from: number,
    private readonly limit: number,
  ) {}

  check = (): boolean => true;

  async run(model: ModelLog, { store, run }: Log): Promise<void> {
    const read = await store.readStream(`${run}${this.stream}`, { from: this.from, limit: this.limit });
    const held = model.stream(this.stream).slice(this.from, this.from + this.limit);
    expect(read.map(({ metadata }) => metadata.commandId)).toEqual(held);
    expect(read.map(({ revision }) => revision)).toEqual(held.map((_, index) => this.from + index));
  }

  toString = (): string => `read ${this.stream} from ${this.from}, at most ${this.limit}`;
}

class ReadAll implements Command {
  constructor(
    private readonly prefixes: readonly string[],
    private readonly limit: number,
  ) {}

  check = (): boolean => true;

  async run(model: ModelLog, { store, run, since }: Log): Promise<void> {
    const prefixes = this.prefixes.map((prefix) => `${run}${prefix}`);
    const read = await readOn(store, { after: since, prefixes, limit: this.limit });
    const wanted = [...model.streams].filter(([stream]) => this.prefixes.some((prefix) => stream.startsWith(prefix)));
    for (const [stream, held] of wanted) {
      const ofStream = read.filter((event) => event.stream === `${run}${stream}`);
      expect(ofStream.map(({ metadata }) => metadata.commandId)).toEqual(held);
    }
    expect(read).toHaveLength(wanted.reduce((sum, [, held]) => sum + held.length, 0));
  }

  toString = (): string => `read all of ${this.prefixes.join(', ')} by ${this.limit}`;
}

const streams = ['case-1', 'case-2', 'unit-1'];
const names = ['a', 'b', 'c', 'd', 'e'];
const expectation = fc.oneof(
  fc.constantFrom<ExpectedRevision>('any', 'no-stream', 'stream-exists'),
  fc.integer({ min: 0, max: 4 }),
);
const ask = fc.record({
  stream: fc.constantFrom(...streams),
  names: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
  expected: expectation,
});
const command = [
  fc
    .uniqueArray(ask, { minLength: 1, maxLength: 3, selector: ({ stream }) => stream })
    .map((asks) => new AppendTogether(asks)),
  fc
    .tuple(fc.constantFrom(...streams), fc.nat(4), fc.integer({ min: 1, max: 4 }))
    .map((read) => new ReadStream(...read)),
  fc
    .tuple(
      fc.uniqueArray(fc.constantFrom('case-', 'unit-', 'case-1'), { minLength: 1 }),
      fc.integer({ min: 1, max: 5 }),
    )
    .map((read) => new ReadAll(...read)),
];

export const model = (store: () => EventStore, histories: number): void => {
  describe('Told any history', () => {
    it(`answers as the model does (${histories} histories)`, async () => {
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(fc.commands(command, { maxCommands: 40 }), async (commands) => {
          runs += 1;
          const log = { store: store(), run: `run${runs}-`, since: await store().head() };
          await fc.asyncModelRun(() => ({ model: new ModelLog(), real: log }), commands);
        }),
        { numRuns: histories, seed: 20260302 },
      );
    });
  });
};
