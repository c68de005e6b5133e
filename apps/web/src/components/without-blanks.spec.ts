import { withoutBlanks } from './without-blanks.js';

describe('a form', () => {
  it('sends only what was filled in', () => {
    expect(
      withoutBlanks({ title: ' 斑马线 ', contact: '  ', note: undefined, affected: null, departments: [] }),
    ).toEqual({
      title: '斑马线',
    });
  });

  it('leaves out an object with nothing in it', () => {
    expect(withoutBlanks({ place: { address: '' }, affected: 0 })).toEqual({ affected: 0 });
  });
});
