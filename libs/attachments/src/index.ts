export {
  attachmentIdOf,
  type AttachmentId,
  type Taken,
  type Upload,
  type Variant,
  VARIANTS,
} from './attachment/attachment.js';
export {
  AttachmentNotFound,
  type AttachmentRefusalCode,
  AttachmentRefused,
  AttachmentStoreFailed,
  AttachmentStoreRefused,
} from './attachment/refused.js';
export { Attachments, type Opened } from './attachments.js';
export { AttachmentsModule } from './attachments.module.js';
export { isPhoto, type MediaType, mediaTypes } from './content/media-types.js';
export { attachmentProblems, translateAttachments } from './problems.js';
export { serveAttachment } from './serve-attachment.js';
export type { AttachmentsPlace, AttachmentStore } from './store/attachment-store.js';
export { attachmentStoreAt, prepareAttachments } from './store/prepare-attachments.js';
export { acceptUploads } from './upload/accept-uploads.js';
export { rememberUpload, TakesFile, Uploaded } from './upload/takes-file.js';
export { emptyAttachments } from './store/empty-attachments.js';
