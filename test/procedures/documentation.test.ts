import { readFileSync } from 'node:fs';
import { parseProcedure, ProcedureInvalid, CLAIMANTS, FILERS, GATES, STEPS, WORDED } from '@crosswalk/procedures';
import { stall } from '../support/small-procedure.js';

const page = readFileSync('docs/procedures.md', 'utf8');
const example = readFileSync('docs/examples/job-fair-stall.v1.yaml', 'utf8');

const named = (text: string): readonly string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name ?? '');

const section = (heading: string): string => page.slice(page.indexOf(`\n${heading}\n`)).split(/\n##+ /)[1] ?? '';

const isSound = (yaml: string): boolean => {
  try {
    parseProcedure(yaml, 'page.yaml');
    return true;
  } catch (error) {
    if (error instanceof ProcedureInvalid) return false;
    throw error;
  }
};

/** The little definition with every step in it, this one required before that stage. */
const requiring = (step: string, gate: string): string => {
  const steps = STEPS.map((one) => (one === step ? `{ step: ${one}, before: ${gate} }` : `{ step: ${one} }`));
  return stall.replace(/steps:[^]*categories:/, `steps: [${steps.join(', ')}]\ncategories:`);
};

describe('The page on procedures', () => {
  it('shows the example that is kept beside it, which is sound', () => {
    expect(/```yaml\n(# A company[^]*?)```/.exec(page)?.[1]).toBe(example);
    expect(parseProcedure(example, 'example')).toMatchObject({ name: 'job-fair-stall', claim: { from: 'filed' } });
  });

  it('names every step with the stages it can be required before, and no other', () => {
    const rows = section('### `steps`')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const told = rows
      .map((row) => row.split('|').map((cell) => cell.trim()))
      .map(([, step, , gates]) => [named(step ?? '')[0], named(gates ?? '')]);
    expect(told).toEqual(STEPS.map((step) => [step, GATES.filter((gate) => isSound(requiring(step, gate)))]));
  });

  it('names every role that files, every kind of unit that claims and everything that can have a word of its own', () => {
    expect(named(section('### `filing`'))).toEqual(expect.arrayContaining([...FILERS]));
    expect(named(section('### `claim`'))).toEqual(expect.arrayContaining([...CLAIMANTS]));
    const words = named(section('### `words`'));
    expect(WORDED.filter((key) => !words.includes(key.replace(/^step:/, '')))).toEqual([]);
  });

  it('names every key that a definition can have', () => {
    const fault = (): unknown => parseProcedure(`${stall}x: 1\n`, 'x');
    expect(fault).toThrow(ProcedureInvalid);
    const keys = section('## Its keys')
      .split('\n')
      .flatMap((line) => /^\| `([a-z]+)`/.exec(line)?.[1] ?? []);
    expect(fault).toThrow(`x: unknown; known are ${keys.join(', ')}`);
  });
});
