import { evening, filed, givenUnder, lin, rulesOf, withdrawn } from '../../../../../test/support/crosswalk-story.js';
import type { AttachmentId } from '../../case/ids.js';
import { addAttachment } from './add-attachment.decision.js';

const of = (id: string, mediaType: string) => ({
  attachment: { id: id as AttachmentId, name: '坡道', mediaType, size: 1024, sha256: '0' },
  caption: '坡道太陡',
  visibility: 'internal' as const,
  by: lin,
  at: evening,
});
const photo = of('photo', 'image/jpeg');
const added = { type: 'AttachmentAdded', data: photo } as const;

const rules = rulesOf('problem', 1);
const given = givenUnder({ ...rules, limits: { ...rules.limits, photos: 1 } });

describe('A photo', () => {
  it('is attached once', () => {
    given(filed).when(addAttachment, photo).thenRecords(added);
    given(filed, added).when(addAttachment, photo).thenNothingNew();
  });

  it('is refused beyond as many as the procedure allows', () => {
    given(filed, added).when(addAttachment, of('another', 'image/png')).thenRefuses('too-many-photos', { most: '1' });
  });

  it('makes room for another when it is removed', () => {
    const removed = {
      type: 'AttachmentRemoved',
      data: { attachment: photo.attachment.id, reason: '拍糊了', by: lin, at: evening },
    } as const;
    const another = of('another', 'image/png');
    given(filed, added, removed).when(addAttachment, another).thenRecords({ type: 'AttachmentAdded', data: another });
  });

  it('is refused after the end', () => {
    given(filed, withdrawn).when(addAttachment, photo).thenRefuses('case-not-open');
  });
});

describe('A document', () => {
  it('is attached however many photos there are', () => {
    const document = of('document', 'application/pdf');
    given(filed, added).when(addAttachment, document).thenRecords({ type: 'AttachmentAdded', data: document });
  });
});
