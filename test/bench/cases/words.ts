import { firstOf, oneOf, type Roll } from './dice.js';

type Topic = Readonly<{ category: string; zh: readonly [string, string]; en: readonly [string, string] }>;

const topic = (category: string, zh: Topic['zh'], en: Topic['en']): Topic => ({ category, zh, en });

/** What is filed most stands first: a title and what is said of it, in both languages. */
const TOPICS: readonly Topic[] = [
  topic(
    'parking',
    ['停车占道', '消防通道被占用，车辆乱停，小区门口早晚拥堵'],
    ['cars block the street', 'the fire lane is blocked and cars are left anywhere morning and evening'],
  ),
  topic(
    'lighting',
    ['路灯不亮', '路灯已经多日不亮，夜间行走不安全，老人不敢出门'],
    ['street light out', 'the street lights have been out for days and old people stay at home at night'],
  ),
  topic(
    'pavement',
    ['人行道破损积水', '地砖松动塌陷，雨天积水，轮椅和婴儿车过不去'],
    ['pavement broken', 'loose slabs hold water after rain and wheelchairs cannot pass'],
  ),
  topic(
    'waste',
    ['垃圾清运不及时', '垃圾桶满溢，夏天有异味，居民多次反映'],
    ['rubbish not collected', 'the bins are full and smell in summer; residents have said so many times'],
  ),
  topic(
    'noise',
    ['夜间施工噪声扰民', '工地夜间施工，噪声扰民，孩子无法入睡'],
    ['noise at night', 'the site works at night and children cannot sleep'],
  ),
  topic(
    'crossing',
    ['缺少斑马线', '居民过街去菜市场要绕行六百米，希望施划斑马线并降低路缘坡道'],
    ['no crosswalk', 'people walk six hundred metres to the market; a crosswalk and lower kerbs are wanted'],
  ),
  topic(
    'traffic',
    ['路口信号灯时间太短', '学校门口绿灯时间太短，放学时段拥堵'],
    ['green light too short', 'children cannot cross in time when school ends and traffic stands still'],
  ),
  topic(
    'drainage',
    ['雨天积水严重', '排水管堵塞，暴雨后积水进屋，涉及多户居民'],
    ['drain blocked', 'water comes indoors after heavy rain and many households are concerned'],
  ),
  topic(
    'lift',
    ['电梯停运', '电梯经常故障停运，高层老人上下楼困难'],
    ['lift stopped', 'the lift fails again and again and old people cannot get home'],
  ),
  topic(
    'greenery',
    ['树木遮挡采光', '行道树过密遮挡采光，枝条靠近电线'],
    ['trees too dense', 'branches keep the light out and touch the wires'],
  ),
  topic(
    'housing',
    ['楼道渗漏', '外墙渗漏，楼道墙皮脱落，存在安全隐患'],
    ['stairwell leaks', 'water comes through the outer wall and plaster falls'],
  ),
  topic(
    'elderly-care',
    ['老年食堂不足', '社区缺少老年食堂和日间照料，独居老人就餐困难'],
    ['no canteen for the elderly', 'people who live alone have nowhere near to eat'],
  ),
  topic(
    'water-power-gas',
    ['停水停电频繁', '老旧小区水压不足，夏季用电高峰跳闸'],
    ['water and power fail', 'pressure is low and the power trips in the heat'],
  ),
  topic('safety', ['井盖缺失', '井盖松动缺失，存在安全隐患'], ['manhole cover missing', 'somebody will fall in']),
  topic(
    'childcare',
    ['托育园不足', '双职工家庭托育困难'],
    ['no nursery near', 'both parents work and there is no place'],
  ),
  topic('health', ['社区医院排队', '配药要排队两小时'], ['queue at the clinic', 'two hours for a prescription']),
  topic(
    'other',
    ['其他诉求', '希望有关部门协调解决'],
    ['another request', 'the departments should look at it together'],
  ),
];

const STREETS =
  '望江东路 江城路 婺江路 近江路 富春路 姚江路 秋涛路 衢江路 钱江路 解放路 庆春路 凯旋路 景芳路 清泰街 建国路 中山路 环城东路 艮山路 机场路 德胜路'.split(
    ' ',
  );
const ESTATES = '东园 西园 海潮公寓 南苑 北苑 江景苑 水岸人家 新苑 青年里 邮电新村 学士坊 方谷园 采荷人家 三里亭'.split(
  ' ',
);
const SAID = {
  zh: ['已到现场查看，情况属实。', '请尽快答复居民。', '居民来电询问进展。', '材料已补充。', '与物业沟通后再定。'],
  en: ['Looked at on site; it is so.', 'Please answer the residents soon.', 'A resident asked how far it is.'],
} as const;

export type Text = Readonly<{
  category: string;
  title: string;
  description: string;
  address: string;
  /** Something short that people say later on. */
  said: () => string;
}>;

/** What somebody files, two times of three in Chinese; every text has a word of its own that is nowhere else. */
export const textOf = (roll: Roll, running: number): Text => {
  const { category, zh, en } = firstOf(roll, TOPICS);
  const [street, estate] = [firstOf(roll, STREETS), oneOf(roll, ESTATES)];
  const house = 1 + Math.floor(roll() * 900);
  const address = `${street} ${house} 号`;
  const households = 20 + Math.floor(roll() * 400);
  if (roll() < 2 / 3) {
    return {
      category,
      title: `${street}${estate}${zh[0]}`,
      description: `${street}${house}号${estate}附近${zh[1]}。影响约${households}户居民，希望部门现场踏勘。编号 P${running}。`,
      address,
      said: () => oneOf(roll, SAID.zh),
    };
  }
  return {
    category,
    title: `${en[0]} at ${street} ${house}`,
    description: `Near ${street} ${house} (${estate}) ${en[1]}. About ${households} households are concerned. Pole P${running}.`,
    address,
    said: () => oneOf(roll, SAID.en),
  };
};
