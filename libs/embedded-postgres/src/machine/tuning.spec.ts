import type { Machine } from './machine.js';
import { tuningFor } from './tuning.js';

const GB = 1024 ** 3;
const small: Machine = { memory: 2 * GB, memoryBy: 'machine', cores: 2, disk: 'solid', free: 20 * GB };
const large: Machine = { memory: 64 * GB, memoryBy: 'machine', cores: 16, disk: 'solid', free: 900 * GB };

const settingsFor = (machine: Machine): Record<string, string> =>
  Object.fromEntries(tuningFor(machine).map(({ name, value }) => [name, value]));
const megabytesOf = (value: string | undefined): number => Number(/^(\d+)MB$/.exec(value ?? '')?.[1]);

describe('The tuning of the embedded database', () => {
  it('fits a machine of 2 GB', () => {
    expect(settingsFor(small)).toMatchObject({
      shared_buffers: '256MB',
      effective_cache_size: '1024MB',
      work_mem: '4MB',
      maintenance_work_mem: '64MB',
      max_wal_size: '1024MB',
      random_page_cost: '1.1',
      max_parallel_workers_per_gather: '0',
    });
  });

  it('fits a large machine', () => {
    expect(settingsFor(large)).toMatchObject({
      shared_buffers: '1024MB',
      effective_cache_size: '32768MB',
      work_mem: '32MB',
      maintenance_work_mem: '512MB',
      max_wal_size: '2048MB',
      max_parallel_workers_per_gather: '2',
    });
  });

  it.each([0.25, 0.5, 1, 2, 4, 16, 256])('leaves most of %d GB to the service and to others', (gigabytes) => {
    const { shared_buffers, maintenance_work_mem, work_mem } = settingsFor({ ...small, memory: gigabytes * GB });
    const taken = megabytesOf(shared_buffers) + megabytesOf(maintenance_work_mem) + 8 * megabytesOf(work_mem);
    expect(taken).toBeLessThanOrEqual(gigabytes * 1024 * 0.4);
  });

  it.each([small, large, { ...small, disk: 'rotating', free: 0 } as const])('never trades durability', (machine) => {
    expect(settingsFor(machine)).toMatchObject({ fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' });
  });

  it('fills no disk that has little room with its log', () => {
    expect(settingsFor({ ...large, free: 5 * GB })).toMatchObject({ max_wal_size: '512MB', min_wal_size: '128MB' });
  });

  it('expects a rotating disk to seek, and an unknown one not to', () => {
    expect(settingsFor({ ...large, disk: 'rotating' })['random_page_cost']).toBe('2.5');
    expect(settingsFor({ ...large, disk: 'unknown' })['random_page_cost']).toBe('1.1');
  });

  it('says each setting once, with a reason in both languages', () => {
    const tuning = tuningFor(small);
    expect(new Set(tuning.map(({ name }) => name)).size).toBe(tuning.length);
    for (const { why } of tuning) expect([why.zh, why.en]).not.toContain('');
  });
});
