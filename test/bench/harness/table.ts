import type { Figure } from './bench.js';
import type { Machine } from './machine.js';
import type { Measured } from './measure.js';
import type { Spread } from './spread.js';

const number = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));

const withSpread = ({ median, min, max }: Spread): string => `${number(median)} (${number(min)}–${number(max)})`;

const aligned = (rows: readonly (readonly string[])[]): string[] => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

/** Medians with lowest–highest, then what ours is to each peer and floor of the same setting. */
export const table = (
  declared: Readonly<Record<string, Figure>>,
  measured: readonly Measured[],
  machine: Machine,
): string => {
  const figures = Object.entries(declared);
  const head = ['setting', 'variant', 'role', ...figures.map(([name, { unit }]) => `${name} [${unit}]`)];
  const rows = measured.map(({ setting, name, role, figures: spreads }) => [
    setting ?? '',
    name,
    role,
    ...figures.map(([figure]) => withSpread(spreads[figure] ?? { median: NaN, min: NaN, max: NaN })),
  ]);
  const ratioHead = ['setting', 'ratio', '', ...figures.map(([name, { better }]) => `${name} (${better} is better)`)];
  const ratioRows = measured.flatMap(({ setting, name, ratios }) =>
    ratios.map(({ to, role, figures: spreads }) => [
      setting ?? '',
      `${name} : ${to}`,
      role,
      ...figures.map(([figure]) => `× ${withSpread(spreads[figure] ?? { median: NaN, min: NaN, max: NaN })}`),
    ]),
  );
  const { cpu, cores, memoryGb, node, date, revision, uncommittedChanges } = machine;
  return [
    `${cores} × ${cpu}, ${memoryGb} GB · Node ${node} · ${date} · ${revision}${uncommittedChanges ? ' + changes' : ''}`,
    '',
    ...aligned([head, ...rows]),
    ...(ratioRows.length > 0 ? ['', ...aligned([ratioHead, ...ratioRows])] : []),
  ].join('\n');
};
