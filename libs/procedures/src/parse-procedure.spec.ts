import { parseDefinition, parseProcedure } from './parse-procedure.js';
import { ProcedureInvalid } from './reading/faults.js';
import { faultsOf, stall } from '../../../test/support/small-procedure.js';

describe('A definition', () => {
  it('is read into everything that it says', () => {
    expect(parseProcedure(stall, 'stall.yaml')).toMatchObject({
      name: 'job-fair-stall',
      version: 1,
      claim: { from: 'listed', lead: ['department'], support: ['team'], how: 'either', offered: false },
      steps: [
        { step: 'listing', before: 'claimed' },
        { step: 'plan', before: 'resolved' },
      ],
      categories: [
        {
          id: 'stall',
          questions: [
            { id: 'where', type: 'choice', required: false, choices: [{ id: 'in' }, { id: 'out' }] },
            { id: 'size', type: 'number', min: 1, max: 9, when: { question: 'where', is: 'in' } },
            { id: 'shared', type: 'yes-no' },
            { id: 'note', type: 'text', max: 20 },
          ],
        },
      ],
      limits: { claim: { amount: 2, unit: 'working-days' }, resolve: { urgent: { amount: 2, unit: 'hours' } } },
    });
  });

  it('that says no more than name and categories lets departments claim what is listed, every step optional', () => {
    const [head, categories] = [stall.slice(0, stall.indexOf('claim:')), stall.slice(stall.indexOf('categories:'))];
    const procedure = parseProcedure(head + categories.slice(0, categories.indexOf('limits:')), 'stall.yaml');
    expect(procedure).toMatchObject({
      about: { zh: '摊位申请', en: 'A stall' },
      filing: { by: ['community-staff', 'subdistrict-staff', 'coordinator'] },
      claim: { from: 'listed', lead: ['department'], support: ['department'], how: 'either', offered: false },
      words: {},
      limits: { resolve: { ordinary: { amount: 7, unit: 'days' }, hard: { amount: 15, unit: 'days' } } },
    });
    expect(procedure.steps).toHaveLength(10);
    expect(procedure.steps.every(({ before }) => before === undefined)).toBe(true);
  });

  it('can be kept as it was written, and means the same when it is read again', () => {
    const { procedure, written } = parseDefinition(stall, 'stall.yaml');
    expect(parseProcedure(JSON.stringify(written), 'kept')).toEqual(procedure);
  });

  it('may say a thing once and refer to it', () => {
    const named = stall.replace('{ zh: 摊位申请, en: A stall }', '&stall { zh: 摊位申请, en: A stall }');
    expect(parseProcedure(`${named}about: *stall\n`, 'stall.yaml').about).toEqual({ zh: '摊位申请', en: 'A stall' });
  });

  it('is refused with all that is wrong at once, from top to bottom', () => {
    const broken = stall.replace('version: 1', 'version: first').replace('type: yes-no', 'type: maybe');
    expect(faultsOf(`colour: red\n${broken}`)).toEqual([
      'stall.yaml:1 colour: unknown; known are name, version, title, about, filing, claim, steps, words, categories, limits',
      'stall.yaml:3 version: a whole number from 1 is wanted',
      "stall.yaml:16 categories[1].questions[3].type: 'maybe' is not possible; use one of text, number, yes-no, day, choice",
    ]);
  });

  it('names its faults in Chinese, too', () => {
    const thrown = (): unknown => parseProcedure(stall.replace('version: 1', 'version: 0'), 'stall.yaml');
    expect(thrown).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ words: expect.anything() })] }),
    );
    try {
      thrown();
    } catch (error) {
      expect(error instanceof ProcedureInvalid && error.faults[0]?.words.zh).toBe('应为不小于 1 的整数');
    }
  });
});
