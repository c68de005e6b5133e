import { docx, exe, heic, pdf, svg, withMacros, xlsx, zipOf } from '../../../../test/attachments/samples.js';
import { mediaTypeOf } from './media-type-of.js';

const bytes = (...values: readonly number[]): Buffer => Buffer.from([...values, 0, 0, 0, 0]);
const text = (latin: string): Buffer => Buffer.from(latin, 'latin1');

describe('A file', () => {
  it.each([
    ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['image/png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['image/webp', text('RIFF\u0010\u0000\u0000\u0000WEBPVP8 ')],
    ['application/pdf', pdf],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', docx],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', xlsx],
  ])('is known as %s by its content', (mediaType, content) => {
    expect(mediaTypeOf(content)).toBe(mediaType);
  });

  it.each([
    ['that is empty', 'attachment-empty', Buffer.alloc(0)],
    ['that is a program', 'attachment-kind-unknown', exe],
    ['that is a drawing with a script', 'attachment-kind-unknown', svg],
    ['that is text', 'attachment-kind-unknown', text('GIF')],
    ['that is a film', 'attachment-kind-unknown', text('\u0000\u0000\u0000\u0018ftypisom\u0000')],
    ['that is any other archive', 'attachment-kind-unknown', zipOf('setup.exe')],
    ['that is a workbook with macros', 'attachment-with-macros', withMacros],
    ['that is a HEIC photo', 'attachment-heic', heic],
    ['that is a PDF without its end', 'attachment-unreadable', pdf.subarray(0, 40)],
    ['that is a document without its end', 'attachment-unreadable', docx.subarray(0, docx.length - 10)],
    ['that is a document whose directory lies', 'attachment-unreadable', misleading()],
  ])('%s is refused as %s', (_, code, content) => {
    expect(() => mediaTypeOf(content)).toThrow(expect.objectContaining({ code }));
  });
});

function misleading(): Buffer {
  const copy = Buffer.from(docx);
  copy.writeUInt32LE(0xffff_fff0, copy.length - 6);
  return copy;
}
