import type { Words } from '@crosswalk/http';

export const doctorWords = {
  about: { zh: '检查机器、设置、数据库和列表', en: 'look at the machine, the settings, the database and the lists' },
  more: {
    zh: `
说明发现了什么、数据库的每项设置及其理由；有问题时说明怎么办，退出码为 1。服务运行时或停止时都可以使用，不改动任何数据。`,
    en: `
Tells what was found, and each setting of the database with its reason; where something is wrong it says what to do, and
the exit code is 1. It works beside a running service and without one, and changes no data.`,
  },
  good: { zh: '正常', en: 'fine' },
  wrong: { zh: '问题', en: 'wrong' },
  machine: { zh: '机器', en: 'Machine' },
  settings: { zh: '数据库设置', en: 'Settings of the database' },
  database: { zh: '数据库', en: 'Database' },
  lists: { zh: '列表和流程', en: 'Lists and processes' },
  healthy: { zh: '没有发现问题。', en: 'Nothing is wrong.' },
  sick: { zh: '发现 {count} 处问题。', en: 'Wrong: {count}.' },

  node: { zh: 'Node {version}', en: 'Node {version}' },
  nodeDo: { zh: '请安装 Node 20.19 或更高版本', en: 'install Node 20.19 or later' },
  memory: { zh: '内存 {memory}', en: 'memory: {memory}' },
  memoryLimited: { zh: '内存 {memory}（容器上限）', en: 'memory: {memory}, the limit of the container' },
  memoryDo: {
    zh: '服务和数据库至少需要 700 MB 内存',
    en: 'the service and its database need 700 MB at least: give the machine or the container more',
  },
  cores: { zh: '处理器核心 {cores} 个', en: 'cores: {cores}' },
  solid: { zh: '磁盘：固态', en: 'disk: solid-state' },
  rotating: { zh: '磁盘：机械', en: 'disk: rotating' },
  unknown: { zh: '磁盘：系统没有说明，按固态处理', en: 'disk: the system does not tell; taken for solid-state' },
  free: { zh: '{folder} 所在磁盘剩余 {free}', en: 'free on the disk of {folder}: {free}' },
  freeDo: {
    zh: '请腾出空间，或把 CROSSWALK_DATA 移到更大的磁盘',
    en: 'make room, or move CROSSWALK_DATA to a larger disk: a full one stops the database',
  },
  keys: { zh: '密钥文件夹 {folder} 只有服务能读', en: 'keys in {folder}: readable by the service alone' },
  keysOpen: { zh: '密钥文件夹 {folder} 的权限是 {mode}', en: 'keys in {folder}: mode {mode}' },
  keysDo: { zh: '请执行 chmod 700 {folder}', en: 'take it from others: chmod 700 {folder}' },
  keysNone: { zh: '密钥文件夹 {folder} 尚未创建', en: 'keys in {folder}: not made yet' },

  notBegun: {
    zh: '{folder} 里还没有数据库：用 npm start 开始',
    en: 'there is no database in {folder} yet: npm start makes one',
  },
  setting: { zh: '{name} = {value}　{why}', en: '{name} = {value}  ({why})' },
  stale: {
    zh: '{name} = {value}，下次启动改为 {wanted}　{why}',
    en: '{name} = {value}, and {wanted} from the next start on  ({why})',
  },
  durableDo: {
    zh: '请把服务器的 {name} 设为 on，否则断电会丢失已确认的事项',
    en: 'set {name} to on at the server: a power cut would lose what was acknowledged',
  },
  version: { zh: 'PostgreSQL {version}', en: 'PostgreSQL {version}' },
  versionDo: { zh: '需要 PostgreSQL 16 或更高版本', en: 'PostgreSQL 16 or later is needed' },
  restricted: {
    zh: '服务以 {role} 身份工作，不能改动日志',
    en: 'the service works as {role}, which cannot change the log',
  },
  unrestricted: { zh: '登录不能使用角色 {role}', en: 'the login cannot work as {role}' },
  unrestrictedDo: {
    zh: '请由管理员创建该角色并授予此登录：CREATE ROLE {role}; GRANT {role} TO 登录名',
    en: 'let an administrator make it and grant it to the login: CREATE ROLE {role}; GRANT {role} TO login',
  },
  upToDate: { zh: '结构是最新的', en: 'the schema is up to date' },
  pending: { zh: '还有 {steps} 步升级没有执行', en: 'steps to bring it up to date: {steps}' },
  pendingDo: { zh: '用这一版本启动服务即可完成升级', en: 'start the service of this release, which takes them' },
  clock: { zh: '时钟与数据库相差 {ms} 毫秒', en: 'the clock is {ms} ms from the database’s' },
  clockDo: { zh: '请对两台机器校时（NTP）', en: 'set both clocks (NTP): times on cases come from them' },
  caughtUp: { zh: '{name} 已跟上', en: '{name}: has caught up' },
  behind: {
    zh: '{name} 落后 {events} 个事件，已等 {seconds} 秒',
    en: '{name}: {events} events behind, for {seconds} s',
  },
  behindDo: {
    zh: '服务没有运行时请启动；运行时请看日志中这个列表的报错',
    en: 'start the service if it is not running; else look in its log for what keeps this one',
  },
  parked: { zh: '{name} 搁置了 {events} 个事件：{error}', en: '{name}: {events} events set aside: {error}' },
  parkedDo: {
    zh: '请报告这个错误；改正后服务会重新处理，其他事件不受影响',
    en: 'report the error: once it is mended they can be replayed; the others are dealt with meanwhile',
  },
} as const satisfies Readonly<Record<string, Words>>;
