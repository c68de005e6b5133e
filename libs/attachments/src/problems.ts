import { problemOf, type ProblemText, type ProblemTranslator } from '@crosswalk/http';
import {
  AttachmentNotFound,
  AttachmentRefused,
  AttachmentStoreFailed,
  type AttachmentRefusalCode,
} from './attachment/refused.js';

type Code = AttachmentRefusalCode | AttachmentNotFound['code'] | 'attachment-store-unavailable';

export const attachmentProblems = {
  'attachment-missing': { status: 400, zh: '请附上文件（字段 file）', en: 'Attach a file (field file)' },
  'attachment-more-than-one': { status: 400, zh: '一次只能上传一个文件', en: 'Send one file at a time' },
  'attachment-empty': { status: 422, zh: '文件是空的', en: 'The file is empty' },
  'attachment-too-large': {
    status: 413,
    zh: '文件不能超过 {most} MB',
    en: 'A file must not be larger than {most} MB',
  },
  'attachment-kind-unknown': {
    status: 415,
    zh: '只接受照片（JPEG、PNG、WebP）、PDF、Word（docx）和 Excel（xlsx）文件，以文件内容为准，改名无效',
    en: 'Only photos (JPEG, PNG, WebP), PDF, Word (docx) and Excel (xlsx) files are taken: what counts is what a file holds, not its name',
  },
  'attachment-heic': {
    status: 415,
    zh: '暂不支持 HEIC 照片：请另存为 JPEG，或在手机相机设置中选择“兼容性最佳”',
    en: 'HEIC photos are not taken: save it as JPEG, or choose “Most Compatible” in the settings of the camera',
  },
  'attachment-with-macros': {
    status: 415,
    zh: '不接受带宏的文件，请另存为不带宏的 docx 或 xlsx',
    en: 'Files with macros are not taken: save it as docx or xlsx without them',
  },
  'attachment-unreadable': {
    status: 422,
    zh: '文件已损坏或不完整，无法读取，请重新选择',
    en: 'The file is damaged or incomplete and cannot be read: choose it again',
  },
  'attachment-too-many-pixels': {
    status: 422,
    zh: '照片有 {megapixels} 百万像素，不能超过 {most} 百万像素，请缩小后再上传',
    en: 'The photo has {megapixels} megapixels; at most {most} are taken: make it smaller first',
  },
  'upload-not-multipart': {
    status: 415,
    zh: '文件应以 multipart/form-data 发送',
    en: 'A file must be sent as multipart/form-data',
  },
  'upload-malformed': {
    status: 400,
    zh: '上传的内容不完整或格式不正确，请重试',
    en: 'The upload is incomplete or malformed: try again',
  },
  'upload-without-key': {
    status: 400,
    zh: '上传文件须带 Idempotency-Key，重试时才不会存两次',
    en: 'An upload needs an Idempotency-Key, so that a retry does not keep it twice',
  },
  'attachment-not-found': { status: 404, zh: '没有这个附件', en: 'There is no such attachment' },
  'attachment-not-a-photo': {
    status: 404,
    zh: '这个附件不是照片，没有预览图',
    en: 'This attachment is not a photo and has no preview',
  },
  'attachment-store-unavailable': {
    status: 503,
    zh: '附件暂时无法存取，请稍后用同一个 Idempotency-Key 重试',
    en: 'Attachments cannot be kept or read just now: try again shortly with the same Idempotency-Key',
  },
} as const satisfies Record<Code, ProblemText>;

/** What is wrong with an attachment as a problem of the API. */
export const translateAttachments: ProblemTranslator = (error) => {
  if (error instanceof AttachmentRefused) {
    const { code, details } = error;
    return {
      problem: problemOf(attachmentProblems, code),
      details,
      ...(code.startsWith('attachment-') ? { field: 'file' } : {}),
    };
  }
  if (error instanceof AttachmentNotFound) return { problem: problemOf(attachmentProblems, error.code) };
  if (error instanceof AttachmentStoreFailed)
    return { problem: problemOf(attachmentProblems, 'attachment-store-unavailable') };
  return undefined;
};
