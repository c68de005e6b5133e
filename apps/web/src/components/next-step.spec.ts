import { inARow } from './next-step.js';

const names = ['交警大队', '城管局', '住建局', '企业服务中心'];

describe('the names of units', () => {
  it('are put in a row as the reader writes them', () => {
    expect(inARow(names.slice(0, 2), 'zh')).toBe('交警大队、城管局');
    expect(inARow(names.slice(0, 2), 'en')).toBe('交警大队, 城管局');
  });

  it('are the first three when there are many', () => {
    expect(inARow(names, 'zh')).toBe('交警大队、城管局、住建局');
  });
});
