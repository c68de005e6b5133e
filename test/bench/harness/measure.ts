import type { Bench, Figure, Sample, Variant } from './bench.js';
import { spread, type Spread } from './spread.js';

export type Ratio = Readonly<{ to: string; role: 'peer' | 'floor'; figures: Readonly<Record<string, Spread>> }>;

export type Measured = Readonly<{
  name: string;
  role: Variant<unknown>['role'];
  setting: string | undefined;
  samples: readonly Sample[];
  figures: Readonly<Record<string, Spread>>;
  /** Ours divided by the other, run by run, so that a slow minute of the machine weighs on both. */
  ratios: readonly Ratio[];
}>;

export type MeasureOptions = Readonly<{ runs: number; quick: boolean; progress?: (line: string) => void }>;

/** Runs every variant once uncounted, then A B C A B C … for as many rounds as asked. */
export const measure = async <Context>(
  bench: Bench<Context>,
  context: Context,
  { runs, quick, progress = () => undefined }: MeasureOptions,
): Promise<readonly Measured[]> => {
  const samples = new Map<Variant<Context>, Sample[]>(bench.variants.map((variant) => [variant, []]));
  for (let round = bench.warmUp === false ? 1 : 0; round <= runs; round += 1) {
    for (const [variant, taken] of samples) {
      progress(`${round === 0 ? 'warm-up' : `round ${round} of ${runs}`}: ${title(variant)}`);
      const sample = await variant.run(context, { quick, round });
      if (round > 0) taken.push(complete(sample, bench.figures, variant));
    }
  }
  return [...samples].map(([variant, taken]) => ({
    name: variant.name,
    role: variant.role,
    setting: variant.setting,
    samples: taken,
    figures: byFigure(bench.figures, (figure) => spread(taken.map((sample) => sample[figure] ?? NaN))),
    ratios: variant.role === 'ours' ? ratios(bench, variant, samples) : [],
  }));
};

const title = ({ name, setting }: Variant<never>): string => (setting === undefined ? name : `${name}, ${setting}`);

const complete = (sample: Sample, figures: Bench<never>['figures'], variant: Variant<never>): Sample => {
  const missing = Object.keys(figures).filter((figure) => !Number.isFinite(sample[figure]));
  if (missing.length > 0) throw new Error(`${title(variant)} gave no number for ${missing.join(', ')}`);
  return sample;
};

const ratios = <Context>(
  bench: Bench<Context>,
  ours: Variant<Context>,
  samples: ReadonlyMap<Variant<Context>, readonly Sample[]>,
): readonly Ratio[] =>
  [...samples].flatMap(([{ name, role, setting }, theirs]) => {
    if (role === 'ours' || setting !== ours.setting) return [];
    const ratio = (figure: string): Spread =>
      spread((samples.get(ours) ?? []).map((sample, run) => (sample[figure] ?? NaN) / (theirs[run]?.[figure] ?? NaN)));
    return [{ to: name, role, figures: byFigure(bench.figures, ratio) }];
  });

const byFigure = (
  figures: Readonly<Record<string, Figure>>,
  make: (figure: string) => Spread,
): Readonly<Record<string, Spread>> => Object.fromEntries(Object.keys(figures).map((figure) => [figure, make(figure)]));
