import { problemOf, type ProblemText, type ProblemTranslator, type Words } from '@crosswalk/http';
import { OfferRejected, type OfferRejectionCode } from '../offer/rejections.js';

/** Each refusal of an offer or an order with its HTTP status and its sentence. */
export const offerProblems = {
  'offer-unknown': { status: 404, zh: '没有这项服务', en: 'There is no such offer' },
  'offer-not-yours': {
    status: 403,
    zh: '这项服务由{provider}提供，只有它和专班能这样办理',
    en: '{provider} offers this: only it and the coordinator can do this',
  },
  'provider-missing': {
    status: 422,
    zh: '请选择提供服务的单位',
    en: 'Choose the unit that offers the service',
  },
  'provider-may-not-claim': {
    status: 422,
    zh: '「{procedure}」不由{kind}承接，{provider}不能提供',
    en: 'A {kind} may not claim “{procedure}”, so {provider} cannot offer it',
  },
  'procedure-takes-no-offers': {
    status: 422,
    zh: '「{procedure}」不是凭服务目录承接的流程；可以提供的有：{offered}',
    en: '“{procedure}” is not ordered from the catalogue; these are: {offered}',
  },
  'category-not-in-procedure': {
    status: 422,
    zh: '「{procedure}」中没有「{category}」这个类别',
    en: 'There is no category “{category}” in “{procedure}”',
  },
  'already-offered': {
    status: 409,
    zh: '{provider}已提供这类服务「{title}」，请直接修改',
    en: '{provider} offers this already, as “{title}”: amend that',
  },
  'offer-withdrawn': {
    status: 409,
    zh: '「{title}」已停止提供，请重新提供',
    en: '“{title}” has been withdrawn: offer it again',
  },
  'hours-run-backwards': {
    status: 422,
    zh: '服务时间 {from} 至 {to} 的结束不晚于开始',
    en: 'The hours {from} to {to} end before they begin',
  },
  'hours-overlap': {
    status: 422,
    zh: '同一天的服务时间重叠：{from} 至 {to}',
    en: 'The hours {from} to {to} overlap others of the same day',
  },
  'area-not-a-place': {
    status: 422,
    zh: '服务范围只能是街道和社区，「{name}」不是',
    en: 'The area is made of subdistricts and communities; “{name}” is neither',
  },
  'not-offered': {
    status: 409,
    zh: '{provider}目前没有提供这项服务，不能接单',
    en: '{provider} does not offer this service now, so it cannot take the order',
  },
  'outside-area': {
    status: 409,
    zh: '这一单不在{provider}的服务范围（{area}）内',
    en: 'The order comes from outside the area that {provider} serves ({area})',
  },
  'capacity-exhausted': {
    status: 409,
    zh: '{provider}同时最多承接 {capacity} 单，现有 {open} 单未完成',
    en: '{provider} takes {capacity} orders at once, and {open} are open',
  },
} as const satisfies Record<OfferRejectionCode, ProblemText>;

const KINDS: Readonly<Record<string, Words>> = {
  district: { zh: '区', en: 'district' },
  subdistrict: { zh: '街道', en: 'subdistrict' },
  community: { zh: '社区', en: 'community' },
  department: { zh: '部门', en: 'department' },
  organisation: { zh: '社会组织', en: 'social organisation' },
  team: { zh: '志愿队', en: 'volunteer team' },
};

/** A refusal about an offer as a problem of the API. */
export const translateOfferRejection: ProblemTranslator = (error) => {
  if (!(error instanceof OfferRejected)) return undefined;
  const { code, details, field } = error;
  const { kind: named } = details;
  const kind = typeof named === 'string' ? KINDS[named] : undefined;
  return {
    problem: problemOf(offerProblems, code),
    details: { ...details, ...(kind ? { kind } : {}) },
    ...(field === undefined ? {} : { field }),
  };
};
