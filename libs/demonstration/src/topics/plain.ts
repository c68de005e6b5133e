import type { PlainTopic } from './topic.js';

/** What residents order from the catalogue. */
export const orders: readonly PlainTopic[] = [
  {
    category: 'haircut',
    title: '{estate}老人上门理发',
    description: '几位行动不便的老人希望有人上门理发。',
    answers: { people: 4, 'at-home': true, bedridden: false },
    outcome: '上门为老人理发，家属在场。',
  },
  {
    category: 'haircut',
    title: '{community}集中理发日',
    description: '每月一次的集中理发，请安排两位理发师。',
    answers: { people: 30, 'at-home': false },
    outcome: '集中理发完成，秩序良好。',
  },
  {
    category: 'appliance-repair',
    title: '{estate}小家电维修摊',
    description: '居民有电饭煲、电风扇等待修，希望周末摆摊。',
    answers: { appliance: '电饭煲、电风扇', trouble: '不通电或有异响' },
    outcome: '现场修好多数小家电，其余给出报价建议。',
  },
  {
    category: 'health-check',
    title: '{community}血压血糖义诊',
    description: '慢性病老人较多，希望每季度测一次血压血糖。',
    answers: { people: 80, focus: 'blood-pressure' },
    outcome: '义诊完成，异常者已建议就医并登记随访。',
  },
  {
    category: 'legal-advice',
    title: '{community}物业纠纷法律咨询',
    description: '居民对物业费和停车费有疑问，想请律师讲一讲。',
    answers: { about: 'property' },
    outcome: '律师现场答疑，形成书面问答发到各楼道。',
  },
  {
    category: 'phone-lessons',
    title: '{community}老年人智能手机课',
    description: '想学挂号、缴费和防诈骗，请安排四次课。',
    answers: { people: 18 },
    outcome: '四次课程完成，学员都能自己挂号缴费。',
  },
  {
    category: 'children-activities',
    title: '{community}暑期儿童手工活动',
    description: '双职工家庭多，暑期希望有半天的手工活动。',
    answers: { children: 25, youngest: 5 },
    outcome: '活动顺利，家长希望继续。',
  },
  {
    category: 'counselling',
    title: '{estate}独居老人心理关怀',
    description: '老人丧偶后情绪低落，希望有人定期上门陪伴。',
    answers: { 'at-home': true },
    outcome: '已上门三次，情绪明显好转，转为每月回访。',
  },
  {
    category: 'talk',
    title: '{community}防诈骗宣讲',
    description: '近期有老人险些被骗，希望请人来讲一次。',
    answers: { subject: '冒充公检法和保健品骗局', audience: 60 },
    outcome: '宣讲完成，现场演示识别方法并发放资料。',
  },
];

/** Errands and small wishes. */
export const errands: readonly PlainTopic[] = [
  {
    category: 'shopping',
    title: '{estate}代买米面',
    description: '老人腿脚不便，请代买大米和食用油送到家。',
    answers: { what: '大米一袋、食用油一桶', heavy: true, floor: 5 },
    outcome: '已买好送到家门口，小票交给老人。',
  },
  {
    category: 'shopping',
    title: '{estate}代买蔬菜和牛奶',
    description: '家里只有一位老人，雨天不便出门。',
    answers: { what: '青菜、豆腐、牛奶', heavy: false },
    outcome: '已送到家。',
  },
  {
    category: 'paperwork',
    title: '{estate}代办老年卡年检',
    description: '老人住院，请代办老年卡年检手续。',
    answers: { which: '老年卡年检', authorised: true },
    outcome: '年检办好，卡已送回。',
  },
  {
    category: 'small-repair',
    title: '{estate}水龙头漏水',
    description: '厨房水龙头滴水不止，老人自己修不了。',
    answers: { what: '厨房水龙头' },
    outcome: '更换阀芯，不再漏水。',
  },
  {
    category: 'small-repair',
    title: '{estate}楼道灯泡不亮',
    description: '三楼楼道灯坏了几天，老人晚上上楼看不清。',
    answers: { what: '楼道灯' },
    outcome: '换上感应灯。',
  },
  {
    category: 'company',
    title: '{estate}陪独居老人聊天',
    description: '老人子女在外地，希望每周有人来坐坐。',
    answers: { weekly: true },
    outcome: '本周已上门，老人很高兴，约好下周再来。',
  },
  {
    category: 'wish',
    title: '{community}孩子想要一套画笔',
    description: '孩子喜欢画画，家里一时困难，希望有一套水彩笔。',
    answers: { wish: '一套水彩笔和画本', whose: 'child', age: 9 },
    outcome: '画笔和画本已送到孩子手中。',
  },
  {
    category: 'wish',
    title: '{community}老人想拍一张全家福',
    description: '老人想在过年前拍一张全家福。',
    answers: { wish: '拍一张全家福', whose: 'elder' },
    outcome: '全家福拍好并装框送上门。',
  },
];

/** What companies ask of the service desk. */
export const enterpriseRequests: readonly PlainTopic[] = [
  {
    category: 'policy',
    title: '{street}科技公司咨询稳岗补贴',
    description: '公司想知道今年稳岗补贴的条件和申报时间。',
    answers: { policy: '稳岗返还', applied: false },
    outcome: '已上门讲解条件，协助完成网上申报。',
  },
  {
    category: 'hiring',
    title: '{street}楼宇企业招收营业员',
    description: '新店开业，短期内需要招收营业员和收银员。',
    answers: { posts: 24, trade: '营业员、收银员' },
    outcome: '组织专场招聘，到岗 19 人。',
  },
  {
    category: 'talent',
    title: '{street}设计公司员工子女入学',
    description: '三名骨干员工的孩子今年要上小学，希望了解政策。',
    answers: { what: 'school', children: 3 },
    outcome: '按居住证积分政策协调，三名孩子均已入学。',
  },
  {
    category: 'premises',
    title: '{street}写字楼空调机房漏水',
    description: '机房漏水影响楼下三家公司办公，物业与业主意见不一。',
    answers: { building: '望江国际 2 号楼', area: 380 },
    outcome: '三方签订协议，机房防水重做完成。',
  },
  {
    category: 'commuting',
    title: '{street}园区员工停车难',
    description: '园区周边车位紧张，员工早晨找车位要半小时。',
    answers: { staff: 420 },
    outcome: '协调周边商场白天错时共享车位 90 个。',
  },
  {
    category: 'licences',
    title: '{street}餐饮店办理食品经营许可',
    description: '店铺装修完毕，想尽快开业，请指导办理许可。',
    answers: { licence: '食品经营许可证' },
    outcome: '现场指导整改两处，许可已发放。',
  },
  {
    category: 'financing',
    title: '{street}小微企业流动资金贷款',
    description: '订单增加，短期需要流动资金，缺少抵押物。',
    answers: { amount: 200, secured: false },
    outcome: '对接银行信用贷 150 万元，已放款。',
  },
  {
    category: 'fire-safety',
    title: '{street}商务楼消防整改指导',
    description: '收到检查意见，疏散指示不足，请指导整改。',
    answers: { inspected: true, findings: '三层疏散指示不足，常闭门损坏' },
    outcome: '整改完成，复查合格。',
  },
  {
    category: 'canteen',
    title: '{street}园区希望设白领食堂',
    description: '周边餐饮少，园区员工希望有平价食堂。',
    answers: { staff: 680 },
    outcome: '引入餐饮企业开办食堂，日供 500 份。',
  },
];
