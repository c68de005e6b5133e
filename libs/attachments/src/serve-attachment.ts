import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Opened } from './attachments.js';
import { dispositionOf } from './content/disposition.js';
import { isPhoto } from './content/media-types.js';

/**
 * Answers with an attachment: photos are shown, documents saved. What is behind an id never changes, so the person who
 * was let in may keep it; nothing in it may run.
 */
export const serveAttachment = (
  { content, mediaType, size, name }: Opened,
  reply: Pick<FastifyReply, 'header'>,
): StreamableFile => {
  reply.header('Cache-Control', 'private, max-age=31536000, immutable');
  reply.header('X-Content-Type-Options', 'nosniff');
  reply.header('Content-Security-Policy', "default-src 'none'; sandbox");
  const disposition = dispositionOf(isPhoto(mediaType) ? 'inline' : 'attachment', name);
  return new StreamableFile(content, { type: mediaType, disposition, length: size });
};
