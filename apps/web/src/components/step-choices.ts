import { bilingual } from './bilingual.js';

/** What can be chosen from in the forms of the steps. */
export const stepChoices = bilingual(
  {
    roles: { lead: '牵头', support: '协办' },
    channels: {
      'door-to-door': '入户',
      meeting: '议事会',
      online: '网上',
      phone: '电话',
      poster: '张贴公告',
      street: '现场摆摊',
    },
    roundOutcomes: { carried: '多数赞成', rejected: '多数反对', undecided: '没有定论' },
    verdicts: { feasible: '可行', 'feasible-if': '有条件可行', 'not-feasible': '不可行' },
    visibilities: { internal: '工作人员', resident: '居民也能看到' },
    relations: {
      blocks: '影响着',
      'blocked-by': '取决于',
      'part-of': '属于',
      'has-part': '包含',
      related: '相关',
    },
  },
  {
    roles: { lead: 'Lead', support: 'Support' },
    channels: {
      'door-to-door': 'Door to door',
      meeting: 'Meeting',
      online: 'Online',
      phone: 'Phone',
      poster: 'Poster',
      street: 'Stand in the street',
    },
    roundOutcomes: { carried: 'Most are for it', rejected: 'Most are against it', undecided: 'Undecided' },
    verdicts: { feasible: 'Feasible', 'feasible-if': 'Feasible if', 'not-feasible': 'Not feasible' },
    visibilities: { internal: 'Staff only', resident: 'The resident too' },
    relations: {
      blocks: 'blocks',
      'blocked-by': 'is blocked by',
      'part-of': 'is part of',
      'has-part': 'has as a part',
      related: 'is related to',
    },
  },
);
