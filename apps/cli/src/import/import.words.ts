import type { Words } from '@crosswalk/http';

export const importWords = {
  about: {
    zh: '导入一个城市的历史诉求（CSV，可为 .gz）',
    en: "bring in a city's past requests (CSV, also .gz)",
  },
  file: { zh: 'CSV 文件，可用 gzip 压缩', en: 'CSV file, plain or compressed with gzip' },
  profile: {
    zh: '配置：{known}，或一个 .yaml 文件',
    en: 'profile: {known}, or a .yaml file',
  },
  report: {
    zh: '未能接收的行写入何处；默认为当前文件夹中的 <文件名>.report.csv',
    en: 'where to write what could not be taken; <file name>.report.csv in the working folder when absent',
  },
  more: {
    zh: `
配置说明各列如何成为事项及其步骤（点题、上清单、领办、办结、结案）；新城市只需一个 .yaml 文件，
可参照 libs/imports/profiles 中的配置。

可以随时中断（ctrl-C，甚至 kill -9）：再次运行同一命令即从中断处继续。重复运行不会产生重复事项；
用同一城市较新的导出文件运行，只补充其后的步骤。无法接收的行连同行号、值和原因写入报告，
接收 + 未接收 = 读取，始终相等。

服务正在运行时使用它的数据库；否则自行启动数据库，并在结束前更新各清单。

退出码：0 完成（包括有行未接收）· 1 失败 · 2 用法、设置或文件有误 · 130 已中断`,
    en: `
A profile says how columns become a case and its steps (filed, listed, claimed, resolved, closed). A new city is a
.yaml file of its own; those in libs/imports/profiles are there to start from.

It may be interrupted at any time (ctrl-C, even kill -9): the same command goes on where it was. Running it again
doubles nothing; a newer export of the same city adds only the steps taken since. Rows that cannot be taken are
written to the report with line, value and reason: taken + refused = read, always.

While the service runs, its database is used; otherwise the database is started here, and the lists are brought up
to date before the command ends.

Exit codes: 0 done (also with refused rows) · 1 failed · 2 wrong use, setting or file · 130 interrupted`,
  },
  begins: { zh: '正在导入 {file}（{profile}）', en: 'Importing {file} ({profile})' },
  progress: {
    zh: '已读 {read} 行（{percent}%），每秒 {rate} 行，还需 {left}',
    en: '{read} rows ({percent}%), {rate} rows/s, {left} left',
  },
  catchingUp: { zh: '正在更新清单：还有 {events} 条事件', en: 'Bringing the lists up to date: {events} events to go' },
  thousandsMore: { zh: '{events} 以上', en: 'more than {events}' },
  caughtUp: { zh: '清单已是最新。', en: 'The lists are up to date.' },
  stopping: {
    zh: '正在停下：在途的行写完为止。再按一次立即退出。',
    en: 'Stopping as soon as the rows in hand are written. Press again to leave at once.',
  },
  stopped: {
    zh: '已停在第 {line} 行，已读 {read} 行。再次运行同一命令即可继续。',
    en: 'Stopped after line {line}, {read} rows read. The same command goes on from there.',
  },
  listsLater: {
    zh: '导入已完成；清单将在服务下次启动时更新。',
    en: 'The import is complete; the lists will be brought up to date when the service runs next.',
  },
  resumed: {
    zh: '从上次中断处继续：此前已读 {read} 行。',
    en: 'Went on from where it was interrupted, after {read} rows.',
  },
  result: {
    zh: '读取 {read} 行 = 接收 {taken} + 未接收 {refused}',
    en: '{read} rows read = {taken} taken + {refused} refused',
  },
  takenApart: {
    zh: '接收的行：新事项 {fresh}，补充步骤 {continued}，此前已有 {there}；其中 {noted} 行有内容被省略，见报告',
    en: 'of those taken: {fresh} new cases, {continued} carried on, {there} there already; {noted} with something left out, as the report says',
  },
  speed: {
    zh: '用时 {time}，写入 {events} 条事件，每秒 {rate} 条；本进程内存峰值 {memory} MB',
    en: '{events} events written in {time}, {rate} events/s; this process used {memory} MB at most',
  },
  reportAt: { zh: '报告：{path}', en: 'Report: {path}' },
  failed: {
    zh: '导入失败：{reason}\n已导入的行不会丢失；问题解决后再次运行同一命令即可继续。',
    en: 'The import failed: {reason}\nNothing that was taken is lost; once the cause is mended, the same command goes on.',
  },
  profileUnknown: {
    zh: '没有配置“{profile}”。可用：{known}，或一个存在的 .yaml 文件。',
    en: 'There is no profile "{profile}". Known are {known}, or give a .yaml file that exists.',
  },
  profileInvalid: { zh: '配置无法使用：', en: 'The profile cannot be used:' },
  underWay: {
    zh: '另一个进程正在用配置“{profile}”导入；请等它结束。',
    en: 'Another process is importing by the profile "{profile}"; wait until it has ended.',
  },
  'no-such-file': { zh: '没有文件 {path}。', en: 'There is no file {path}.' },
  'not-a-file': { zh: '{path} 不是文件。', en: '{path} is not a file.' },
  empty: { zh: '{path} 没有表头，无法导入。', en: '{path} has no header and cannot be imported.' },
  'compression-broken': {
    zh: '{path} 的压缩数据不完整或已损坏；此前的行已导入。',
    en: 'The compressed data of {path} is broken or cut off; the rows before that were imported.',
  },
} as const satisfies Readonly<Record<string, Words>>;
