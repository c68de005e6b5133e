import { parseProcedure } from '@crosswalk/procedures';
import { stall } from '../../../../../test/support/small-procedure.js';
import { drawProcedure } from './draw-procedure.js';

const drawn = (language: 'zh' | 'en', yaml = stall): string =>
  drawProcedure(parseProcedure(yaml, 'stall.yaml'), language);

describe('A procedure', () => {
  it('is drawn as its stages, with what is required before each, its rules and its questions', () => {
    expect(drawn('en')).toBe(`A stall (job-fair-stall version 1)
A stall

+-------+  +--------+  +---------+  +----------+  +---------+  +----------+     +--------+
| filed |->| listed |->| claimed |->| in study |->| planned |->| resolved |---->| closed |
+-------+  +--------+  +---------+  +----------+  +---------+  +----------+     +--------+
                         * listing                               * plan signed

* required before that stage    o optional

Filed by  community staff, subdistrict staff, the coordinator
Claimed   once it is listed, first come or assigned
Lead      departments
Support   volunteer teams, 50 at most
Limits    claimed within 2 working days
          resolved within: ordinary 7 days, hard 15 days, utilities 24 hours, urgent 2 hours
          extended by 30 days at most
          suspended for 180 days at most
          30 photos at most

Categories and questions (those with * have to be answered)
  stall  Stall
        Where          choice: In / Out
          if In: Size  number 1..9
        Shared         yes or no
        Note           text up to 20
`);
  });

  it('is aligned in Chinese, whose characters are two columns wide', () => {
    const [edge, boxes, , below] = drawn('zh').split('\n').slice(3);
    expect(edge).toBe('+------+  +--------+  +------+    +------+  +------+  +------+      +------+');
    expect(boxes).toBe('| 点题 |->| 上清单 |->| 领办 |--->| 研究 |->| 方案 |->| 办结 |----->| 结案 |');
    expect(below).toBe('                        * 上清单                        * 方案会签');
  });

  it('is told in its own words', () => {
    const own = stall.replace('limits:', 'words: { resolved: { zh: 已送达, en: delivered } }\nlimits:');
    expect(drawn('zh', own)).toContain('| 已送达 |');
    expect(drawn('en', own)).toContain('| delivered |');
  });

  it('names the question that another depends on, where it is not the one above', () => {
    const apart = stall.replace(
      'type: yes-no }',
      'type: yes-no }\n      - { id: roof, zh: 顶, en: Roof, type: yes-no, when: { question: where, is: out } }',
    );
    expect(drawn('en', apart)).toContain('if "Where" is Out: Roof');
  });
});
