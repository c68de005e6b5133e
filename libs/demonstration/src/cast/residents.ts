import type { Random } from '../story/random.js';

const SURNAMES = [
  '王',
  '李',
  '张',
  '刘',
  '陈',
  '杨',
  '黄',
  '吴',
  '徐',
  '孙',
  '朱',
  '马',
  '胡',
  '郭',
  '何',
  '高',
  '沈',
  '金',
];
const GIVEN = [
  '秀英',
  '桂芳',
  '建华',
  '志强',
  '玉兰',
  '国平',
  '美华',
  '永福',
  '丽娟',
  '文斌',
  '春梅',
  '德明',
  '小红',
  '阿根',
];
const BLOCK = 1_000;

/** As the API takes residents. */
export type Resident = Readonly<{ name: string; phone: string; address: string }>;

/** Somebody who lives at an estate; nobody real, with a number that nobody has. */
export const residentAt = (estate: string, random: Random): Resident => ({
  name: `${random.one(SURNAMES)}${random.one(GIVEN)}`,
  phone: `1380000${String(BLOCK + random.between(0, 8_999))}`,
  address: `${estate} ${random.between(1, 24)}幢${random.between(1, 4)}单元${random.between(1, 6)}0${random.between(1, 4)}`,
});
