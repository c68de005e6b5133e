import { questionsAsked } from './questions-asked.js';

const questions = [
  { id: 'at-home' },
  { id: 'bedridden', when: { question: 'at-home', is: true } },
  { id: 'since', when: { question: 'bedridden', is: true } },
];
const asked = (answers: Readonly<Record<string, unknown>>) => questionsAsked(questions, answers).map(({ id }) => id);

describe('the questions of a category', () => {
  it('are asked when they have no condition', () => {
    expect(asked({})).toEqual(['at-home']);
  });

  it('are asked once the answer that they depend on is given', () => {
    expect(asked({ 'at-home': true, bedridden: true })).toEqual(['at-home', 'bedridden', 'since']);
  });

  it('are asked no longer when the question that they depend on is not', () => {
    expect(asked({ 'at-home': false, bedridden: true })).toEqual(['at-home']);
  });
});
