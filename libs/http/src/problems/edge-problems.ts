import type { Details } from '../words.js';
import type { Violation } from '../fields/violation.js';
import type { ProblemText } from './problem.js';

/** Every reason the edge itself has to refuse a request. */
export const edgeProblems = {
  'input-wrong': {
    status: 400,
    zh: '请求中有 {count} 处需要更正：{fields}',
    en: 'The request needs {count} correction(s): {fields}',
  },
  'body-malformed': { status: 400, zh: '请求正文不是正确的 JSON', en: 'The body is not well-formed JSON' },
  'body-not-an-object': { status: 400, zh: '请求正文应为 JSON 对象', en: 'The body must be a JSON object' },
  'body-too-deep': { status: 400, zh: '请求正文嵌套过深', en: 'The body is nested too deeply' },
  'body-too-large': { status: 413, zh: '请求正文过大', en: 'The body is too large' },
  'media-type-unsupported': {
    status: 415,
    zh: '请求正文应以 application/json 发送',
    en: 'The body must be sent as application/json',
  },
  'request-unreadable': {
    status: 400,
    zh: '请求无法读取；网址中的汉字等字符需要先编码',
    en: 'The request cannot be read; characters such as 汉 have to be encoded in an address',
  },
  'request-too-slow': { status: 408, zh: '请求没有及时发完', en: 'The request did not arrive in time' },
  'headers-too-large': { status: 431, zh: '请求头过大', en: 'The headers are too large' },
  'address-malformed': { status: 400, zh: '网址格式不正确', en: 'The address is malformed' },
  'route-unknown': { status: 404, zh: '没有 {method} {path} 这个接口', en: 'There is no {method} {path}' },
  'if-match-malformed': {
    status: 400,
    zh: 'If-Match 应为带引号的版本号（如 "4"）或 *',
    en: 'If-Match must be a revision in quotes, such as "4", or *',
  },
  'idempotency-key-malformed': {
    status: 400,
    zh: 'Idempotency-Key 应为 1 到 200 个可见 ASCII 字符，不含空格',
    en: 'Idempotency-Key must be 1 to 200 visible ASCII characters without spaces',
  },
  'correlation-id-malformed': {
    status: 400,
    zh: 'X-Correlation-Id 应为 1 到 200 个可见 ASCII 字符，不含空格',
    en: 'X-Correlation-Id must be 1 to 200 visible ASCII characters without spaces',
  },
  'cursor-unreadable': {
    status: 400,
    zh: '翻页标记无效，请从第一页重新开始',
    en: 'The cursor cannot be read: start again from the first page',
  },
  'cursors-contradict': { status: 400, zh: 'after 与 before 只能给出一个', en: 'Give after or before, not both' },
  'revision-stale': {
    status: 412,
    zh: '您看到的第 {expected} 版已不是最新，现为第 {actual} 版：{changes}',
    en: 'You looked at revision {expected}; it is now at revision {actual}: {changes}',
  },
  'nothing-to-match': {
    status: 412,
    zh: '要改动的内容并不存在',
    en: 'What you mean to change is not there',
  },
  'idempotency-key-reused': {
    status: 422,
    zh: '这个 Idempotency-Key 已用于另一个请求',
    en: 'This Idempotency-Key was already used for another request',
  },
  'changed-meanwhile': {
    status: 409,
    zh: '同一时刻有多人在改动，请重试',
    en: 'Others were changing this at the same moment: try again',
  },
  'too-much-to-record': { status: 413, zh: '一次要记录的内容过多', en: 'This is more than one request may record' },
  'busy-or-stopping': {
    status: 503,
    zh: '服务正忙或正在停止，请稍后重试',
    en: 'The service is busy or stopping: try again shortly',
  },
  'request-refused': { status: 400, zh: '请求无法受理', en: 'The request cannot be handled' },
  unexpected: {
    status: 500,
    zh: '服务出了意外，请把追踪号 {traceId} 告诉管理员',
    en: 'Something unexpected went wrong: tell your administrator the trace id {traceId}',
  },
} as const satisfies Record<string, ProblemText>;

export type EdgeCode = keyof typeof edgeProblems;

export type FieldViolation = Violation & Readonly<{ field: string }>;

/** A request that never reached a use case. */
export class EdgeRefused extends Error {
  override readonly name = 'EdgeRefused';

  constructor(
    readonly code: EdgeCode,
    readonly details: Details = {},
    readonly violations: readonly FieldViolation[] = [],
  ) {
    super(code);
  }
}
