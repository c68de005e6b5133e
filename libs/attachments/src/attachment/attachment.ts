import { derivedId } from '@crosswalk/event-sourcing';
import type { MediaType } from '../content/media-types.js';

export type AttachmentId = string & { readonly __brand: 'AttachmentId' };

/** The same bytes on the same request make the same attachment, so that a retry stores nothing twice. */
export const attachmentIdOf = (commandId: string, sha256: string): AttachmentId =>
  derivedId('attachment', `${commandId}\n${sha256}`) as AttachmentId;

/** What somebody sent, whole: what they call it and its bytes. */
export type Upload = Readonly<{ name: string; bytes: Buffer }>;

/** What was taken in, as an event tells it. Size and digest are of what is kept, which anybody can compare later. */
export type Taken = Readonly<{
  id: AttachmentId;
  name: string;
  mediaType: MediaType;
  /** In bytes. */
  size: number;
  sha256: string;
  /** Of a photo, upright, in pixels. */
  width?: number;
  height?: number;
}>;

/** A photo comes whole, at 1600 pixels for the screen, and at 320 for a list; a document only whole. */
export const VARIANTS = ['original', 'preview', 'thumbnail'] as const;
export type Variant = (typeof VARIANTS)[number];

/** One variant with its bytes. */
export type Rendition = Readonly<{ variant: Variant; mediaType: MediaType; bytes: Buffer }>;

/** What bytes turned out to be, ready to be kept. */
export type Prepared = Readonly<{
  original: Rendition;
  others: readonly Rendition[];
  width?: number;
  height?: number;
}>;
