import type { Words } from '../words.js';

const TITLES: Readonly<Record<number, Words>> = {
  400: { zh: '请求有误', en: 'The request is not right' },
  401: { zh: '需要登录', en: 'Sign in first' },
  403: { zh: '没有权限', en: 'Not allowed' },
  404: { zh: '没有找到', en: 'Not found' },
  405: { zh: '方法不适用', en: 'Method not allowed' },
  408: { zh: '请求超时', en: 'Too slow' },
  409: { zh: '与现状冲突', en: 'Conflicts with how things stand' },
  412: { zh: '内容已被他人改动', en: 'Changed by somebody else' },
  413: { zh: '内容过大', en: 'Too large' },
  415: { zh: '格式不支持', en: 'Format not supported' },
  422: { zh: '无法受理', en: 'Cannot be done' },
  429: { zh: '尝试过多', en: 'Too many attempts' },
  431: { zh: '内容过大', en: 'Too large' },
  500: { zh: '服务出错', en: 'The service failed' },
  503: { zh: '暂时无法服务', en: 'Temporarily unavailable' },
};

/** The heading of every problem with this status. */
export const titleOf = (status: number): Words =>
  TITLES[status] ??
  (status < 500 ? { zh: '请求无法受理', en: 'The request was refused' } : { zh: '服务出错', en: 'The service failed' });
