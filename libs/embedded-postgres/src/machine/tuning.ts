import type { Machine } from './machine.js';

type Reason = Readonly<{ zh: string; en: string }>;

/** A PostgreSQL setting as it is given at start, and why. */
export type Tuned = Readonly<{ name: string; value: string; why: Reason }>;

const MB = 1024 ** 2;
const GB = 1024 ** 3;

/**
 * PostgreSQL's settings for a machine that it shares with the service and with others. What is acknowledged is on the
 * disk: nothing here trades that away.
 */
export const tuningFor = (machine: Machine): readonly Tuned[] => [
  ...durable,
  ...memoryFor(machine),
  ...logFor(machine),
  ...disks[machine.disk],
  ...workersFor(machine),
  ...housekeeping,
];

const tuned = (name: string, value: string, zh: string, en: string): Tuned => ({ name, value, why: { zh, en } });

const durable: readonly Tuned[] = [
  tuned('fsync', 'on', '已确认的写入必须已在磁盘上', 'what is acknowledged is on the disk'),
  tuned('synchronous_commit', 'on', '提交后才答复', 'a request is answered after its commit'),
  tuned('full_page_writes', 'on', '断电不会留下半页数据', 'a power cut leaves no half-written page'),
];

const memoryFor = ({ memory }: Machine): readonly Tuned[] => [
  tuned(
    'shared_buffers',
    megabytes(between(32 * MB, memory / 8, GB)),
    '内存的八分之一，最多 1 GB：其余留给服务和系统缓存，停止时要写盘的也有限',
    'an eighth of the memory, at most 1 GB: the rest is for the service and the system’s cache, and a stop has less to write',
  ),
  tuned(
    'effective_cache_size',
    megabytes(memory / 2),
    '估计系统会缓存的数据，只影响查询计划',
    'what the system is likely to cache; read by the planner alone',
  ),
  tuned(
    'work_mem',
    megabytes(between(4 * MB, memory / 512, 32 * MB)),
    '每次排序的上限，数十个连接同时用也放得下',
    'for one sort; dozens of connections may use it at once',
  ),
  tuned(
    'maintenance_work_mem',
    megabytes(between(32 * MB, memory / 32, 512 * MB)),
    '重建列表时创建索引用',
    'for the indexes of a list that is rebuilt',
  ),
  tuned('autovacuum_work_mem', '32MB', '后台清理不占用上面那么多', 'cleaning in the background takes less than that'),
];

/** What is written since the last checkpoint is replayed after a crash: about 100 MB a second on two cores. */
const logFor = ({ memory, free }: Machine): readonly Tuned[] => {
  const roomy = memory >= 8 * GB && free >= 40 * GB;
  const largest = free < 10 * GB ? 512 * MB : roomy ? 2 * GB : GB;
  return [
    tuned(
      'max_wal_size',
      megabytes(largest),
      '越大检查点越少，崩溃后恢复越久；磁盘不宽裕时取小',
      'more of it means fewer checkpoints and a longer recovery; less where the disk has little room',
    ),
    tuned('min_wal_size', megabytes(largest / 4), '保留日志文件备用', 'log files kept to be used again'),
    tuned('checkpoint_timeout', '5min', '限定崩溃后要重放的时长', 'bounds what a recovery has to replay'),
    tuned('checkpoint_completion_target', '0.9', '检查点分摊写入，不影响响应', 'a checkpoint is spread, not felt'),
    tuned('wal_compression', 'pglz', '整页写入压缩后日志约减一半', 'whole pages are compressed, which halves the log'),
    tuned('wal_buffers', memory >= GB ? '16MB' : '4MB', '容纳并发的提交', 'room for commits that come at once'),
  ];
};

const nearMemory = tuned('random_page_cost', '1.1', '随机读与顺序读相近', 'reading here and there costs little more');

const disks: Readonly<Record<Machine['disk'], readonly Tuned[]>> = {
  solid: [
    nearMemory,
    tuned('effective_io_concurrency', '64', '固态盘可同时处理很多读取', 'a solid-state disk reads many pages at once'),
  ],
  rotating: [
    tuned(
      'random_page_cost',
      '2.5',
      '机械盘随机读慢，但多数页面已在内存',
      'a rotating disk seeks, but most pages are in memory',
    ),
    tuned('effective_io_concurrency', '4', '机械盘只有一个磁头', 'a rotating disk has one arm'),
  ],
  unknown: [nearMemory],
};

const workersFor = ({ cores }: Machine): readonly Tuned[] => [
  tuned(
    'max_parallel_workers_per_gather',
    cores > 2 ? '2' : '0',
    '核心不多时，一个查询不占用他人的核心',
    'where cores are few, one query does not take those of others',
  ),
  tuned(
    'max_parallel_maintenance_workers',
    String(Math.min(2, cores - 1)),
    '创建索引时给服务留一个核心',
    'making an index leaves the service a core',
  ),
  tuned('jit', 'off', '查询短，编译比执行久', 'queries are short: compiling them takes longer than running them'),
  tuned('max_connections', '100', '一个服务和它的命令行够用', 'enough for a service and its command line'),
];

const housekeeping: readonly Tuned[] = [
  tuned('autovacuum_max_workers', '2', '清理时留出核心', 'cleaning leaves cores for the work'),
  tuned('autovacuum_vacuum_scale_factor', '0.05', '大表也及时清理', 'large tables are cleaned in time, too'),
  tuned('autovacuum_analyze_scale_factor', '0.02', '数据增长时统计跟得上', 'statistics keep up with what grows'),
  tuned(
    'autovacuum_vacuum_insert_scale_factor',
    '0.05',
    '只增的日志表也定期标记可见页',
    'the log only grows, and is read from its index once its pages are marked visible',
  ),
  tuned('autovacuum_vacuum_cost_limit', '1000', '清理跟得上写入', 'cleaning keeps up with the writing'),
  tuned('log_checkpoints', 'off', '日志只留要紧的话', 'the log is for what matters'),
  tuned('timezone', 'UTC', '时间一律为 UTC', 'all times are in UTC'),
  tuned('log_timezone', 'UTC', '时间一律为 UTC', 'all times are in UTC'),
];

const between = (least: number, wanted: number, most: number): number => Math.max(least, Math.min(wanted, most));

const megabytes = (bytes: number): string => `${Math.round(bytes / MB)}MB`;
