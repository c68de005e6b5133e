import { heldFrom } from './held.js';

describe('a survey', () => {
  it('tells who came, what they found and where they disagree from one row each', () => {
    const present = [
      { department: 'police', people: '徐强、 王涛', finding: '车流大' },
      { department: 'parks', disagreement: '不应移树' },
    ];
    expect(heldFrom({ present })).toMatchObject({
      present: [
        { department: 'police', people: ['徐强', '王涛'] },
        { department: 'parks', people: [] },
      ],
      findings: [{ department: 'police', finding: '车流大' }],
      disagreements: [{ department: 'parks', about: '不应移树' }],
    });
  });
});
