import type { Words } from '@crosswalk/http';

export const projectionWords = {
  about: { zh: '由日志生成的各清单', en: 'the lists that are made from the log' },
  aboutList: { zh: '列出各清单及其进度', en: 'list them, and how far each has come' },
  aboutRebuild: {
    zh: '从日志重新生成一份清单；完成之前继续显示旧的内容',
    en: 'make a list anew from the log; the old one is shown until the new one has caught up',
  },
  name: { zh: '清单名称，见 projection list', en: 'name of the list, as projection list shows it' },
  more: {
    zh: `
服务可以照常运行：新表在旧表旁边填充，追上日志后在一瞬间替换，读者不会等待超过 0.1 秒。
需要与旧清单同样多的磁盘空间。可以随时中断（ctrl-C）：此前的清单保持不变，再次运行则从头开始。
不会重复发送任何通知。`,
    en: `
The service may run meanwhile: new tables are filled beside the old ones and take their place in an instant once they
have caught up; nobody who reads waits longer than a tenth of a second. It needs as much disk again as the list has.
It may be interrupted (ctrl-C): the list stays as it was, and the next run begins at the beginning.
Nothing is sent twice.`,
  },
  line: { zh: '{id}\t{state}', en: '{id}\t{state}' },
  upToDate: { zh: '已是最新', en: 'up to date' },
  behind: { zh: '还有 {events} 条事件', en: '{events} events behind' },
  parked: { zh: '，已搁置 {parked} 条', en: ', {parked} parked' },
  unknown: { zh: '没有清单“{name}”。可用：{known}', en: 'There is no list "{name}". Known are {known}.' },
  filling: {
    zh: '{name}：已处理 {events} 条事件（约 {percent}%），每秒 {rate} 条，还需 {left}',
    en: '{name}: {events} events (about {percent}%), {rate} events/s, {left} left',
  },
  indexing: { zh: '{name}：正在建立索引', en: '{name}: making the indexes' },
  switching: { zh: '{name}：正在替换', en: '{name}: switching' },
  stopping: { zh: '正在停下：清单保持不变。', en: 'Stopping: the list stays as it was.' },
  underWay: { zh: '另一个进程正在重新生成 {name}。', en: 'Another process is rebuilding {name}.' },
  rebuilt: {
    zh: '{name} 已重新生成：{events} 条事件，用时 {time}，每秒 {rate} 条。',
    en: '{name} is rebuilt: {events} events in {time}, {rate} events/s.',
  },
  parkedNow: { zh: '其中 {parked} 条无法处理，已搁置。', en: '{parked} of them could not be folded and are parked.' },
} as const satisfies Readonly<Record<string, Words>>;
