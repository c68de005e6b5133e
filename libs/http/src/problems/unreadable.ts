import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { edgeProblems } from './edge-problems.js';
import { titleOf } from './titles.js';

/** Answers bytes that are no HTTP request, of which nothing is known but the connection; in Chinese and English. */
export const answerUnreadable = (error: Error & { code?: string }, socket: Socket): void => {
  if (error.code !== 'ECONNRESET' && !socket.destroyed && socket.writable) socket.write(answerTo(error.code));
  socket.destroy(error);
};

const answerTo = (failure: string | undefined): string => {
  const code = codeOf(failure);
  const { status, zh, en } = edgeProblems[code];
  const title = titleOf(status);
  const body = JSON.stringify({
    type: `urn:crosswalk:problem:${code}`,
    title: `${title.zh} ${title.en}`,
    status,
    detail: `${zh} ${en}`,
    code,
    traceId: randomUUID(),
  });
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');
};

const codeOf = (failure: string | undefined) => {
  if (failure === 'HPE_HEADER_OVERFLOW') return 'headers-too-large';
  return failure === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'request-too-slow' : 'request-unreadable';
};
