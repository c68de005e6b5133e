import {
  claimed,
  evening,
  filed,
  given,
  jinjiang,
  lin,
  listed,
  noon,
  trafficPolice,
  wangjiang,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import type { CaseEvent } from '../../case/events.js';
import type { AttachmentId } from '../../case/ids.js';
import { removeAttachment } from './remove-attachment.decision.js';

const id = 'photo' as AttachmentId;
const added: CaseEvent = {
  type: 'AttachmentAdded',
  data: {
    attachment: { id, name: '坡道.jpg', mediaType: 'image/jpeg', size: 1024, sha256: '0' },
    visibility: 'resident',
    by: lin,
    at: noon,
  },
};
const asked = { attachment: id, reason: '照片里有人脸', by: lin, at: evening };
const removed: CaseEvent = { type: 'AttachmentRemoved', data: asked };

describe('An attachment', () => {
  it('is removed by the community of the case, by who claims it, or by those who see to all cases', () => {
    given(filed, added)
      .when(removeAttachment, { ...asked, unit: wangjiang.id })
      .thenRecords(removed);
    given(filed, listed, claimed, added)
      .when(removeAttachment, { ...asked, unit: trafficPolice.id })
      .thenRecords(removed);
    given(filed, added).when(removeAttachment, asked).thenRecords(removed);
  });

  it('is not removed by anybody else', () => {
    given(filed, added)
      .when(removeAttachment, { ...asked, unit: jinjiang.id })
      .thenRefuses('no-claim-of-yours');
  });

  it('is removed after the end, too', () => {
    given(filed, added, withdrawn).when(removeAttachment, asked).thenRecords(removed);
  });

  it('is not removed when it is not there, or no longer', () => {
    given(filed).when(removeAttachment, asked).thenRefuses('attachment-unknown', { attachment: id });
    given(filed, added, removed).when(removeAttachment, asked).thenRefuses('attachment-unknown');
  });
});
