import { languageFrom } from './language.js';

describe('The command line speaks', () => {
  it('the language that --lang names', () => {
    expect(languageFrom(['import', '--lang', 'en'], { LANG: 'zh_CN.UTF-8' })).toBe('en');
    expect(languageFrom(['--lang=zh', 'import'], { LANG: 'en_GB.UTF-8' })).toBe('zh');
  });

  it('else English where the system does, else Chinese', () => {
    expect(languageFrom([], { LANG: 'en_GB.UTF-8' })).toBe('en');
    expect(languageFrom([], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_GB.UTF-8' })).toBe('zh');
    expect(languageFrom([], {})).toBe('zh');
  });
});
