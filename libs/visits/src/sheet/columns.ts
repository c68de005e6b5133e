import type { Words } from '@crosswalk/http';

type Heading = Words & Readonly<{ also: readonly string[] }>;

/** What the columns of a sheet are called: as the template calls them, and as people do. */
export const COLUMNS = {
  door: { zh: '门牌', en: 'Door', also: ['门牌号', '住户', '户号', '房号', '房屋', 'household', 'house', 'flat'] },
  outcome: { zh: '走访结果', en: 'Outcome', also: ['结果', '走访情况', '走访状态', 'result'] },
  at: { zh: '走访时间', en: 'Visited at', also: ['走访日期', '时间', '日期', 'visited on', 'visited', 'date', 'time'] },
  note: { zh: '走访备注', en: 'Note', also: ['备注', 'notes', 'remark', 'remarks'] },
  title: { zh: '诉求标题', en: 'Request', also: ['诉求', '标题', '问题', 'title'] },
  description: {
    zh: '诉求内容',
    en: 'Details',
    also: ['内容', '具体情况', '情况说明', '诉求描述', 'description'],
  },
  procedure: { zh: '流程', en: 'Procedure', also: ['诉求类型', 'kind'] },
  category: { zh: '类别', en: 'Category', also: ['诉求类别', '分类', '类型'] },
  address: { zh: '地点', en: 'Place', also: ['发生地点', '位置', '地址', 'address', 'location'] },
  urgency: { zh: '紧急程度', en: 'Urgency', also: ['难易程度', '紧急'] },
  affected: { zh: '影响人数', en: 'People affected', also: ['涉及人数', 'affected', 'people'] },
  residentName: {
    zh: '居民姓名',
    en: 'Resident',
    also: ['居民', '姓名', '诉求人', '反映人', '联系人', "resident's name", 'resident name', 'name'],
  },
  residentPhone: {
    zh: '居民电话',
    en: "Resident's phone",
    also: ['电话', '联系电话', '联系方式', '手机', '手机号', '手机号码', '居民手机', 'phone', 'telephone', 'mobile'],
  },
  residentAddress: {
    zh: '居民住址',
    en: "Resident's address",
    also: ['住址', '家庭住址', '居民地址', 'home address'],
  },
  key: { zh: '记录编号', en: 'Record id', also: ['记录号', 'record', 'key'] },
} as const satisfies Record<string, Heading>;

export type Column = keyof typeof COLUMNS;

const PERSONAL: ReadonlySet<Column> = new Set(['residentName', 'residentPhone', 'residentAddress']);

/** Whether what stands in the column is personal: it is sealed, and is told and digested nowhere. */
export const isPersonal = (column: Column): boolean => PERSONAL.has(column);

/** A heading, an answer or a name, whatever its case, width, spaces, and what stands after it in brackets. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[([【].*?[)\]】]|[*:\s]/g, '')
    .toLowerCase();

const known = new Map<string, Column>(
  (Object.keys(COLUMNS) as Column[]).flatMap((column) => {
    const { zh, en, also } = COLUMNS[column];
    return [zh, en, column, ...also].map((name) => [plain(name), column] as const);
  }),
);

/** The column that a heading stands over, if it is one of ours. */
export const columnOf = (heading: string): Column | undefined => known.get(plain(heading));
