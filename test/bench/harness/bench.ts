/** One run's figures, by name; what each name means stands in the bench's `figures`. */
export type Sample = Readonly<Record<string, number>>;

export type Figure = Readonly<{ unit: string; better: 'more' | 'less' }>;

export type RunOptions = Readonly<{
  /** Asked for a first impression: make runs short. */
  quick: boolean;
  /** Which run of this variant it is, from 1; the warm-up is 0. */
  round: number;
}>;

export type Variant<Context> = Readonly<{
  name: string;
  /** `ours` is compared with every `peer` and `floor` of the same setting, in the same run. */
  role: 'ours' | 'peer' | 'floor';
  /** The setting that variants are compared in, such as "32 at once"; variants without one are all compared. */
  setting?: string;
  run(context: Context, options: RunOptions): Promise<Sample>;
}>;

export type SetupOptions = Readonly<{
  quick: boolean;
  /** How many generated cases the installation holds; what the bench declares when the command line does not say. */
  cases: number;
  /** Of whatever is generated. */
  seed: number;
  /** Counted rounds that follow. */
  runs: number;
  /** Told in sentences how far it is. */
  say: (sentence: string) => void;
}>;

/** A bench is a file `test/bench/NAME.ts` that has one of these as `export const bench`. */
export type Bench<Context> = Readonly<{
  /** One line for the list of benches. */
  about: string;
  figures: Readonly<Record<string, Figure>>;
  /** Counted rounds when the command line does not say; 5 when absent. */
  runs?: number;
  /** Whether every variant runs once uncounted; yes when absent. */
  warmUp?: boolean;
  /** How many cases there are when the command line does not say; a bench without it takes no --cases. */
  cases?: number;
  setup(options: SetupOptions): Promise<Context>;
  variants: readonly Variant<Context>[];
  /** Also called when a run failed or was interrupted. */
  teardown(context: Context): Promise<void>;
}>;

/** Fixes the type of the context that setup makes and runs use. */
export const defineBench = <Context>(bench: Bench<Context>): Bench<Context> => bench;
