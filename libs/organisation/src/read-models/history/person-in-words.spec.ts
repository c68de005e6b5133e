import { chen, done, given, registered, unitOf } from '../../../../../test/support/organisation-story.js';
import type { PersonEvent } from '../../person/events.js';
import { postIdOf, type Day } from '../../person/ids.js';
import { lifeInWords } from './person-in-words.js';

const post = postIdOf(chen, 'first');
const to = unitOf('community', '近江社区');
const from = unitOf('community', '望江社区');
const life: readonly PersonEvent[] = [
  registered,
  given({ to: '2026-12-31' as Day, source: 'provider' }),
  { type: 'PostMoved', data: { post, from, to, ...done } },
  { type: 'PostEnded', data: { post, ...done } },
  {
    type: 'PersonRenamed',
    data: { from: { zh: '陈美琳', en: 'Chen Meilin' }, name: { zh: '陈琳', en: '陈琳' }, ...done },
  },
  { type: 'PersonLeft', data: { reason: '退休', ...done } },
  registered,
];

describe('What happened to somebody', () => {
  it('is told in Chinese, a post under the unit it belonged to at the time', () => {
    expect(lifeInWords(life).map(({ words }) => words.zh)).toEqual([
      '登记：陈美琳 Chen Meilin',
      '望江社区 · 社区社工：任职，2026-03-02 至 2026-12-31，由身份提供方告知',
      '望江社区 · 社区社工：随「望江社区」并入转到「近江社区」',
      '近江社区 · 社区社工：任职结束',
      '「陈美琳 Chen Meilin」改名为「陈琳」',
      '离任，全部任职结束，原因：退休',
      '重新登记：陈美琳 Chen Meilin',
    ]);
  });

  it('is told in English', () => {
    expect(lifeInWords(life).map(({ words }) => words.en)).toEqual([
      'Registered: 陈美琳 Chen Meilin',
      '望江社区 · community staff: given the post from 2026-03-02 to 2026-12-31, as the provider of identities says',
      '望江社区 · community staff: moved to “近江社区” as “望江社区” was merged',
      '近江社区 · community staff: the post ended',
      '“陈美琳 Chen Meilin” was renamed to “陈琳”',
      'Left; every post ended; reason: 退休',
      'Registered again: 陈美琳 Chen Meilin',
    ]);
  });
});
