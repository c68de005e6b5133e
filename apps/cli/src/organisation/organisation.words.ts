import type { Words } from '@crosswalk/http';

export const organisationWords = {
  about: {
    zh: '单位与人员：从表格导入，导出为表格',
    en: 'units and people: import them from a sheet, export them to one',
  },
  aboutImport: { zh: '从表格（XLSX 或 CSV）导入单位与人员', en: 'take units and people from a sheet (XLSX or CSV)' },
  aboutExport: { zh: '把单位与人员导出为表格', en: 'write units and people to a sheet' },
  file: { zh: '要导入的文件', en: 'the file to import' },
  target: {
    zh: '写入的文件：.xlsx 含两个表，.csv 只含一个',
    en: 'the file to write: .xlsx holds both parts, .csv one',
  },
  part: { zh: '.csv 的内容：units（单位）或 people（人员）', en: 'what a .csv holds: units or people' },
  dryRun: { zh: '只检查，不写入', en: 'only look, write nothing' },
  moreImport: {
    zh: `
设立单位、登记人员、改姓名、加任职；不撤销、不移动、不结束任何任职。无法导入的行逐行说明，其余照常导入。
可以随时中断；再次导入同一文件不会重复。服务运行时也可使用。

退出码：0 完成（包括有行未导入）· 1 失败 · 2 用法、设置或文件有误 · 130 已中断`,
    en: `
Establishes units, registers and renames people and gives posts; closes, moves and ends nothing. Each row that cannot
be taken is told; the others are taken. It may be interrupted: the same file again doubles nothing. Works while the
service runs, too.

Exit codes: 0 done (also with refused rows) · 1 failed · 2 wrong use, setting or file · 130 interrupted`,
  },
  moreExport: {
    zh: `
不覆盖已有的文件。导出的文件可以改后再导入。

退出码：0 完成 · 1 失败 · 2 用法或设置有误，或文件已存在`,
    en: `
A file that is there already is left alone. What is exported can be changed and imported again.

Exit codes: 0 done · 1 failed · 2 wrong use or setting, or the file is there already`,
  },
  unreadable: { zh: '读不到文件 {path}。', en: 'The file {path} cannot be read.' },
  refusedFile: { zh: '没有导入 {path}：{reason}。', en: '{path} was not imported: {reason}.' },
  progress: { zh: '已处理 {taken} / {rows} 行', en: '{taken} of {rows} rows' },
  stopping: {
    zh: '正在停下：在途的一行写完为止。再按一次立即退出。',
    en: 'Stopping as soon as the row in hand is written. Press again to leave at once.',
  },
  stopped: {
    zh: '已停在 {taken} / {rows} 行。再次导入同一文件即可补齐。',
    en: 'Stopped after {taken} of {rows} rows. Importing the same file again takes the rest.',
  },
  listsLater: {
    zh: '导入已完成；清单将在服务下次启动时更新。',
    en: 'The import is complete; the lists will be brought up to date when the service runs next.',
  },
  refusedRow: { zh: '{place}：{detail}', en: '{place}: {detail}' },
  result: {
    zh: '共 {rows} 行：{changed} 行有新内容，{already} 行本来如此，{refused} 行没有导入。',
    en: '{rows} rows: {changed} with something new, {already} as it is already, {refused} not taken.',
  },
  rehearsed: { zh: '只是检查，没有写入任何内容。', en: 'This was only a look: nothing was written.' },
  row: { zh: '第 {row} 行', en: 'row {row}' },
  column: { zh: '{column} 列（{heading}）', en: 'column {column} ({heading})' },
  thereAlready: { zh: '{path} 已存在，没有改动。', en: '{path} is there already and was left as it is.' },
  ending: { zh: '文件名应以 .xlsx 或 .csv 结尾。', en: 'The name of the file must end in .xlsx or .csv.' },
  cannotWrite: { zh: '写不了 {path}：{reason}', en: '{path} cannot be written: {reason}' },
  written: { zh: '已写入 {path}', en: 'Written to {path}' },
} as const satisfies Readonly<Record<string, Words>>;
