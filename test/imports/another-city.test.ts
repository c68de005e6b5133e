import { fileURLToPath } from 'node:url';
import type { RecordedEvent } from '@crosswalk/event-sourcing';
import { findProfile } from '@crosswalk/imports';
import { Importing } from './importing.js';

const fixture = (name: string): string => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));

const lineOf = ({ metadata }: RecordedEvent): number => Number(metadata.sourceLine);

describe('A new city', () => {
  it('is a profile file, not code', async () => {
    const importing = await Importing.open();
    try {
      const outcome = await importing.import(fixture('binjiang.csv'), findProfile(fixture('binjiang.yaml')));
      expect(outcome.tally).toMatchObject({ read: 3, new: 2, refused: 1, noted: 0 });
      expect(await importing.remarks(outcome)).toEqual([
        expect.objectContaining({ line: 5, key: '甲-3', code: 'occurred-before-last-step', field: '列入时间' }),
      ]);

      // Rows go down together, so the log may have one case before the other.
      const byLine = (await importing.events()).toSorted((a, b) => lineOf(a) - lineOf(b));
      const [filed, listed, claimed, resolved, other] = byLine;
      expect(filed?.data).toMatchObject({
        title: '望江东路缺少斑马线',
        description: '东西两侧居民过街绕行；\n老人尤其不便',
        at: '2024-02-26T01:05:00.000Z',
        urgency: 'urgent',
        affected: 1200,
        source: 'visit',
        subdistrict: { name: '小营街道' },
      });
      expect(listed?.data).toMatchObject({
        at: '2024-02-27T16:00:00.000Z',
        list: { name: '小营街道破难清单', level: 'subdistrict' },
      });
      expect(claimed?.data).toMatchObject({ department: { name: '交警大队' }, promisedFor: '2024-06-30' });
      expect(resolved).toMatchObject({ type: 'CaseResolved', data: { outcome: '已施划 20 米斑马线，降低路缘石' } });
      expect(other?.data).toMatchObject({ title: '路灯照明', place: { address: '未注明地点' }, urgency: 'ordinary' });
    } finally {
      await importing.close();
    }
  });
});
