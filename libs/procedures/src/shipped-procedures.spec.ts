import { faultsInAnswers } from './answers.js';
import { newestOf } from './known-procedures.js';
import { STEPS, type Procedure } from './procedure.js';
import { shippedProcedures } from './procedures-on-disk.js';

const shipped = shippedProcedures();

const named = (name: string, version: number): Procedure => {
  const found = shipped.find((procedure) => procedure.name === name && procedure.version === version);
  if (!found) throw new Error(`${name} ${version} is not shipped`);
  return found;
};

describe('The procedures that come along', () => {
  it('are four, of which problem has its first version still', () => {
    expect(shipped.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'enterprise-request 1',
      'errand 1',
      'problem 1',
      'problem 2',
      'service-order 1',
    ]);
  });

  it('ask something about nearly everything, each kind of answer among them', () => {
    const categories = newestOf(shipped).flatMap((procedure) => procedure.categories);
    const silent = categories.filter(({ questions }) => questions.length === 0).map(({ id }) => id);
    expect(silent).toEqual(['anything-else', 'other']);
    const questions = categories.flatMap((category) => category.questions);
    expect(new Set(questions.map(({ type }) => type))).toEqual(new Set(['text', 'number', 'yes-no', 'day', 'choice']));
    expect(questions.some(({ when, required }) => when && required)).toBe(true);
  });

  it('name no category twice, so that a category tells its procedure', () => {
    const ids = newestOf(shipped).flatMap(({ categories }) => categories.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('keep the categories that problem had', () => {
    const ids = ({ categories }: Procedure) => categories.map(({ id }) => id);
    expect(ids(named('problem', 2))).toEqual(ids(named('problem', 1)));
  });

  it('require of a problem everything but inviting, and of its first version nothing', () => {
    const { steps } = named('problem', 2);
    expect(steps.map(({ step }) => step)).toEqual([...STEPS]);
    expect(steps.filter(({ before }) => before === undefined)).toEqual([{ step: 'invitation' }]);
    expect(named('problem', 1).steps.every(({ before }) => before === undefined)).toBe(true);
  });

  it('let orders, errands and requests of companies be claimed as soon as they are filed', () => {
    const claims = ['service-order', 'errand', 'enterprise-request'].map((name) => named(name, 1).claim);
    expect(claims).toMatchObject([
      { from: 'filed', lead: ['organisation', 'team', 'department'], support: [], how: 'either', offered: true },
      { from: 'filed', lead: ['team', 'organisation'], support: [], how: 'first-come', offered: true },
      { from: 'filed', lead: ['department'], support: ['department'], how: 'either', offered: false },
    ]);
  });

  it('let a crossing be asked for without an answer, and ask where a crossing leads only where it leads somewhere', () => {
    const crossing = named('problem', 2).categories.find(({ id }) => id === 'crossing');
    if (!crossing) throw new Error('No crossing');
    expect(faultsInAnswers(crossing, {})).toEqual([]);
    expect(faultsInAnswers(crossing, { vulnerable: true })).toEqual([{ question: 'leads-to', fault: 'required' }]);
  });
});
