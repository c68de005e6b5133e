import { recordedOn } from '../../../../../test/support/recorded.js';
import { closed, dropped, opened, request, taken, visited } from '../../../../../test/support/visit-story.js';
import { fileRequests } from './file-requests.process.js';

describe('A request of a round', () => {
  it('is filed in the name of whoever took it, and dropped when that is refused', () => {
    const asks = recordedOn('visit-7f3', [opened, taken]).flatMap(fileRequests.react);
    expect(asks).toEqual([
      {
        command: {
          name: 'file-request',
          visit: '7f3',
          taken: request,
          asker: { actorId: 'lin', actorRole: 'community-staff' },
        },
        otherwise: expect.any(Function),
      },
    ]);
    expect(asks[0]?.otherwise?.('answer-wrong')).toEqual({
      command: { name: 'drop-request', visit: '7f3', taken: request, why: 'answer-wrong' },
    });
  });

  it('is all that something follows from', () => {
    const rest = recordedOn('visit-7f3', [opened, visited, dropped, closed]);
    expect(rest.flatMap(fileRequests.react)).toEqual([]);
  });
});
