import { inARow } from './next-step.js';

const names = ['交警大队', '城管局'];

describe('the names of units', () => {
  it('are put in a row as the reader writes them', () => {
    expect(inARow(names, 'zh')).toBe('交警大队、城管局');
    expect(inARow(names, 'en')).toBe('交警大队, 城管局');
  });
});
