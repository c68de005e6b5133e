import { languageOf, say } from './words.js';

describe('The language of an answer', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr, en;q=0.3, zh-CN;q=0.8', 'zh'],
    ['zh;q=0, en;q=0.1', 'en'],
    ['fr', 'zh'],
    ['*', 'zh'],
    ['en;q=nonsense', 'zh'],
  ])('is, for Accept-Language %s, %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});

describe('A sentence', () => {
  it('names the details in its own language', () => {
    const words = { zh: '已由{holder}领办', en: 'Already claimed by {holder}' };
    expect(say(words, 'en', { holder: { zh: '交警大队', en: 'Traffic Police' } })).toBe(
      'Already claimed by Traffic Police',
    );
  });

  it('keeps a slot nobody filled', () => {
    expect(say({ zh: '{x}', en: '{x}' }, 'zh')).toBe('{x}');
  });
});
