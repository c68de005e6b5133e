import { faultsInAnswers, questionsAsked } from './answers.js';
import type { Answers, Category } from './procedure.js';

const lift: Category = {
  id: 'lift',
  zh: '电梯',
  en: 'Lifts',
  questions: [
    {
      id: 'what',
      zh: '什么事',
      en: 'What',
      required: true,
      type: 'choice',
      choices: [
        { id: 'new', zh: '加装', en: 'New' },
        { id: 'broken', zh: '故障', en: 'Broken' },
      ],
    },
    { id: 'shared', zh: '合用', en: 'Shared', required: true, type: 'yes-no', when: { question: 'what', is: 'new' } },
    {
      id: 'with',
      zh: '与谁',
      en: 'With',
      required: true,
      type: 'text',
      max: 4,
      when: { question: 'shared', is: true },
    },
    { id: 'storeys', zh: '层数', en: 'Storeys', required: false, type: 'number', min: 2, max: 120 },
    { id: 'since', zh: '何时起', en: 'Since', required: false, type: 'day', when: { question: 'what', is: 'broken' } },
  ],
};

const faults = (answers: Answers): Readonly<Record<string, string>> =>
  Object.fromEntries(faultsInAnswers(lift, answers).map(({ question, fault }) => [question, fault]));

describe('Answers', () => {
  it('are in order when what is asked is answered', () => {
    expect(faults({ what: 'broken' })).toEqual({});
    expect(faults({ what: 'broken', since: '2026-02-28', storeys: 6 })).toEqual({});
    expect(faults({ what: 'new', shared: true, with: '隔壁单元' })).toEqual({});
  });

  it('are missing where a question is required and asked, and there only', () => {
    expect(faults({})).toEqual({ what: 'required' });
    expect(faults({ what: 'new' })).toEqual({ shared: 'required' });
    expect(faults({ what: 'new', shared: false })).toEqual({});
    expect(faults({ what: 'new', shared: true, with: '  ' })).toEqual({ with: 'required' });
  });

  it('are refused to questions that are not asked, or not there', () => {
    expect(faults({ what: 'broken', shared: true })).toEqual({ shared: 'not-asked' });
    expect(faults({ what: 'broken', colour: 'red' })).toEqual({ colour: 'not-asked' });
    expect(faults({ what: 'broken', constructor: 'x' })).toEqual({ constructor: 'not-asked' });
  });

  it('to a question whose condition was itself not asked are refused, too', () => {
    expect(faults({ what: 'broken', shared: true, with: '隔壁' })).toEqual({ shared: 'not-asked', with: 'not-asked' });
  });

  it.each<[Answers, string]>([
    [{ storeys: '6' }, 'wrong-type'],
    [{ storeys: Number.NaN }, 'wrong-type'],
    [{ storeys: 1 }, 'out-of-range'],
    [{ storeys: 121 }, 'out-of-range'],
    [{ since: '2026-02-29' }, 'wrong-type'],
    [{ since: 'yesterday' }, 'wrong-type'],
    [{ since: 20260228 }, 'wrong-type'],
  ])('of the wrong kind are told so: %j', (answers, fault) => {
    expect(Object.values(faults({ what: 'broken', ...answers }))).toEqual([fault]);
  });

  it('are measured in characters, as people count them', () => {
    expect(faults({ what: 'new', shared: true, with: '👨🏻‍💼'.slice(0, 2).repeat(4) })).toEqual({});
    expect(faults({ what: 'new', shared: true, with: '隔壁单元楼' })).toEqual({ with: 'too-long' });
    expect(faults({ what: 'old' })).toEqual({ what: 'not-a-choice' });
    expect(faults({ what: 'new', shared: 'yes' })).toEqual({ shared: 'wrong-type' });
  });

  it('decide what is asked next', () => {
    const asked = (answers: Answers) => questionsAsked(lift, answers).map(({ id }) => id);
    expect(asked({})).toEqual(['what', 'storeys']);
    expect(asked({ what: 'new' })).toEqual(['what', 'shared', 'storeys']);
    expect(asked({ what: 'new', shared: true })).toEqual(['what', 'shared', 'with', 'storeys']);
  });
});
