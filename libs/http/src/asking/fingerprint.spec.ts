import { fileDigestOf, rememberFile } from './file.js';
import { fingerprintOf } from './fingerprint.js';

const filing = {
  method: 'POST',
  url: '/api/cases',
  body: { title: 'crosswalk', place: { address: 'a', point: [1, 2] } },
};

describe('A fingerprint', () => {
  it('is the same whatever order the fields come in', () => {
    const body = { place: { point: [1, 2], address: 'a' }, title: 'crosswalk' };
    expect(fingerprintOf({ ...filing, body })).toBe(fingerprintOf(filing));
  });

  it('is refused to a body that is nested to exhaust the stack', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    expect(() => fingerprintOf({ ...filing, body: deep })).toThrow('body-too-deep');
  });

  it('differs by method, path, values and the order of a list', () => {
    const others = [
      filing,
      { ...filing, method: 'PUT' },
      { ...filing, url: '/api/cases/1' },
      { ...filing, body: { ...filing.body, title: 'ramp' } },
      { ...filing, body: { ...filing.body, place: { address: 'a', point: [2, 1] } } },
      { ...filing, body: undefined },
    ];
    expect(new Set(others.map((other) => fingerprintOf(other))).size).toBe(others.length);
  });

  it('differs by the file that came along', () => {
    const sent = (name: string, text: string): string => {
      const request = {};
      rememberFile(request, { name, bytes: Buffer.from(text) });
      return fingerprintOf(filing, fileDigestOf(request));
    };
    const others = [sent('a.jpg', 'ramp'), sent('a.jpg', 'kerb'), sent('b.jpg', 'ramp'), fingerprintOf(filing)];
    expect(new Set(others).size).toBe(others.length);
    expect(sent('a.jpg', 'ramp')).toBe(others[0]);
  });
});
