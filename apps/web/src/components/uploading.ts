import { client, type Schemas } from '../api/client.js';
import type { RequestHeaders } from '../api/recording.js';

export type Upload = Readonly<{
  file?: File;
  caption?: string;
  visibility?: Schemas['AddAttachmentDto']['visibility'];
}>;

// The file comes last, so that the words about it are known when it arrives.
const formOf = ({ file, caption, visibility }: Upload): FormData => {
  const form = new FormData();
  if (caption) form.append('caption', caption);
  if (visibility) form.append('visibility', visibility);
  if (file) form.append('file', file);
  return form;
};

/** Sends one photo or document to a case. */
export const upload = (id: string, told: Upload, header: RequestHeaders) =>
  client.POST('/api/cases/{id}/attachments', {
    params: { path: { id }, header },
    body: { file: '', ...(told.caption === undefined ? {} : { caption: told.caption }) },
    bodySerializer: () => formOf(told),
  });
