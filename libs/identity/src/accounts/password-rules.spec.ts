import { weaknessOf } from './password-rules.js';

const owner = { id: 'chen-meilin', name: { zh: '陈美琳', en: 'Chen Meilin' } };

describe('A password', () => {
  it.each(['three herons at dawn', '望江东路的三盏路灯亮了', 'k7m2-p9xw-4hcd-tq3z', 'Tr0ub4dor&3'])(
    'may be %s',
    (good) => {
      expect(weaknessOf(good, owner)).toBeUndefined();
    },
  );

  it.each([
    ['herons 12', 'at least 10 characters'],
    ['aaaaaaaaaaaa', 'repeated or consecutive'],
    ['12121212121212', 'repeated or consecutive'],
    ['abcdefghijkl', 'repeated or consecutive'],
    ['9876543210', 'repeated or consecutive'],
    ['1234567890', 'repeated or consecutive'],
    ['chen.meilin!2026', 'your name'],
    ['I am 陈美琳, hello', 'your name'],
    ['ChenMeilin88888', 'your name'],
    ['Password 123', 'first that anybody'],
    ['qwertyuiop2026', 'first that anybody'],
    ['woaini1314520', 'first that anybody'],
  ])('must not be %s', (weak, why) => {
    expect(weaknessOf(weak, owner)?.en).toContain(why);
  });
});
