import type { Sources } from './overlay.js';

const lines = (count: number): string =>
  Array.from({ length: count }, (_, n) => `export const n${n} = ${n};\n`).join('');

/** For each rule that .oxlintrc.json sets, a file that breaks it. */
export const plantedLint: Readonly<Record<string, Sources>> = {
  'max-depth': {
    'libs/a/depth.ts': `export const f = (n: number) => { if (n) { for (;;) { while (n) { if (n > 1) { return 1; } } } } return 2; };`,
  },
  'max-lines': { 'libs/a/lines.ts': lines(251) },
  'max-params': {
    'libs/a/params.ts': `export const f = (a: 1, b: 1, c: 1, d: 1, e: 1, g: 1) => [a, b, c, d, e, g];`,
  },
  eqeqeq: { 'libs/a/equal.ts': `export const f = (a: string, b: string) => a == b;` },
  'no-console': { 'libs/a/console.ts': `console.log('said');` },
  'no-var': { 'libs/a/var.ts': `export var f = 1;` },
  'prefer-const': { 'libs/a/const.ts': `let f = 1; export const g = f;` },
  'import/no-cycle': {
    'libs/a/inner.ts': `import { outer } from './outer.js'; export const inner = () => outer;`,
    'libs/a/outer.ts': `import { inner } from './inner.js'; export const outer = () => inner;`,
  },
  'import/no-default-export': { 'libs/a/default.ts': `export default 1;` },
  'typescript/no-explicit-any': { 'libs/a/any.ts': `export const f = (a: any): number => (a === 1 ? 1 : 2);` },
  'typescript/no-floating-promises': {
    'libs/a/floating.ts': `const f = async () => 1; export const g = () => { f(); };`,
  },
  'typescript/no-misused-promises': {
    'libs/a/misused.ts': `const f = async () => true; export const g = () => (f() ? 1 : 2);`,
  },
  'typescript/no-non-null-assertion': { 'libs/a/nonnull.ts': `export const f = (a?: { b: 1 }) => a!.b;` },
  'typescript/no-unsafe-argument': {
    'libs/a/argument.ts': `const f = (n: number) => n; export const g = () => f(JSON.parse('1'));`,
  },
  'typescript/no-unsafe-assignment': { 'libs/a/assignment.ts': `export const f: number = JSON.parse('1');` },
  'typescript/no-unsafe-call': { 'libs/a/call.ts': `export const f = (): void => { JSON.parse('1')(); };` },
  'typescript/no-unsafe-member-access': { 'libs/a/member.ts': `export const f = (): void => { JSON.parse('1').b; };` },
  'typescript/no-unsafe-return': { 'libs/a/return.ts': `export const f = (): number => JSON.parse('1');` },
  'typescript/only-throw-error': { 'libs/a/throw.ts': `export const f = () => { throw 'a string'; };` },
  'typescript/switch-exhaustiveness-check': {
    'libs/a/switch.ts': `export const f = (a: 'x' | 'y') => { switch (a) { case 'x': return 1; } return 2; };`,
  },
  'react/no-unstable-nested-components': {
    'libs/a/nested.tsx': `export const Outer = () => { const Inner = () => <p />; return <Inner />; };`,
  },
  'no-restricted-globals': { 'libs/a/clock.decision.ts': 'export const now = () => new Date();' },
  'no-restricted-properties': { 'libs/a/chance.decision.ts': 'export const chance = () => Math.random();' },
  'jest/expect-expect': { 'libs/a/nothing.spec.ts': `it('says nothing', () => {});` },
};

/** A file of each pure role, with the clock in it. */
export const pureFiles: Sources = Object.fromEntries(
  ['ids', 'events', 'state', 'rejections', 'upcasters', 'decision', 'decider', 'projection', 'process'].flatMap(
    (role) => [
      [`libs/cases/src/case/${role}.ts`, 'export const f = () => new Date();'],
      [`libs/cases/src/commands/file-case/file-case.${role}.ts`, 'export const f = () => new Date();'],
    ],
  ),
);

/** Each thing a pure file must not reach for. */
export const impurities: Sources = Object.fromEntries(
  [
    'Date.now()',
    'process.env',
    'crypto.randomUUID()',
    `fetch('')`,
    'setTimeout(() => 1, 1)',
    'setInterval(() => 1, 1)',
    'setImmediate(() => 1)',
    'queueMicrotask(() => 1)',
    'performance.now()',
  ].map((use) => [`libs/cases/src/${/\w+/.exec(use)?.[0]}/planted.decision.ts`, `export const f = () => ${use};`]),
);
