import { dispositionOf } from './disposition.js';

describe('A name in a Content-Disposition', () => {
  it('is told in full, and in ASCII for whoever cannot read that', () => {
    expect(dispositionOf('attachment', '踏勘 (1).pdf')).toBe(
      'attachment; filename="__ (1).pdf"; filename*=UTF-8\'\'%E8%B8%8F%E5%8B%98%20%281%29.pdf',
    );
  });

  it('cannot end its quotes', () => {
    expect(dispositionOf('inline', 'a"; filename="b\\.jpg')).toContain('filename="a_; filename=_b_.jpg"');
  });
});
