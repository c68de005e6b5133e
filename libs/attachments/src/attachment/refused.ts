import type { Details } from '@crosswalk/http';

/** Every reason a file is not taken. */
export type AttachmentRefusalCode =
  | 'attachment-missing'
  | 'attachment-more-than-one'
  | 'attachment-empty'
  | 'attachment-too-large'
  | 'attachment-kind-unknown'
  | 'attachment-heic'
  | 'attachment-with-macros'
  | 'attachment-unreadable'
  | 'attachment-too-many-pixels'
  | 'upload-not-multipart'
  | 'upload-malformed'
  | 'upload-without-key';

/** A file that is not taken; nothing was kept. */
export class AttachmentRefused extends Error {
  override readonly name = 'AttachmentRefused';

  constructor(
    readonly code: AttachmentRefusalCode,
    readonly details: Details = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** There is no such attachment, or no picture of it because it is a document. */
export class AttachmentNotFound extends Error {
  override readonly name = 'AttachmentNotFound';

  constructor(readonly code: 'attachment-not-found' | 'attachment-not-a-photo') {
    super(code);
  }
}

/** The folder or the object store does not do its work; the cause says why. */
export class AttachmentStoreFailed extends Error {
  override readonly name = 'AttachmentStoreFailed';
}

/** The place for attachments cannot be used: a sentence for whoever starts the service. */
export class AttachmentStoreRefused extends Error {
  override readonly name = 'AttachmentStoreRefused';
}
