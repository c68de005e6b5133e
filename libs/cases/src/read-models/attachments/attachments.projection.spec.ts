import { filed, lin, noon } from '../../../../../test/support/crosswalk-story.js';
import type { CaseEvent } from '../../case/events.js';
import type { AttachmentId } from '../../case/ids.js';
import { attachmentsAfter, type HeldAttachments } from './attachments.projection.js';

const [photo, sketch] = ['photo', 'sketch'] as AttachmentId[] as [AttachmentId, AttachmentId];

const added = (id: AttachmentId): CaseEvent => ({
  type: 'AttachmentAdded',
  data: {
    attachment: { id, name: '坡道.jpg', mediaType: 'image/jpeg', size: 1, sha256: '0' },
    visibility: 'internal',
    by: lin,
    at: noon,
  },
});
const removed = (attachment: AttachmentId): CaseEvent => ({
  type: 'AttachmentRemoved',
  data: { attachment, reason: '照片里有人脸', by: lin, at: noon },
});

const heldAfter = (...events: readonly CaseEvent[]): readonly AttachmentId[] => [
  ...events.reduce<HeldAttachments>(attachmentsAfter, new Set()),
];

describe('A case', () => {
  it('holds what was attached to it', () => {
    expect(heldAfter(filed, added(photo), added(sketch))).toEqual([photo, sketch]);
  });

  it('holds no longer what was removed from it', () => {
    expect(heldAfter(filed, added(photo), added(sketch), removed(photo))).toEqual([sketch]);
  });
});
