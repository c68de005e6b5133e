import { fileNameTellingNobody, requireNobodyIn } from './personal.decision.js';

describe('Free texts', () => {
  it('are refused where they tell how to reach somebody', () => {
    expect(() => requireNobodyIn({ text: '请联系 138 0013 8000' })).toThrow('text-names-somebody');
  });

  it.each([
    { milestones: [{ id: '1', name: '通知 13800138000', due: '2026-03-20' }] },
    { measurements: [{ what: '王秀英家门口', value: 3, unit: '米' }] },
    { findings: [{ department: { id: '1', name: '城管局' }, finding: '问过 13800138000' }] },
  ])('are looked for inside what is told together: %j', (told) => {
    expect(() => requireNobodyIn(told, [{ name: '王秀英' }])).toThrow('text-names-somebody');
  });

  it('are none in what units are called', () => {
    expect(() => requireNobodyIn({ department: { id: '1', name: '96111 热线 13800138000' } })).not.toThrow();
  });

  it('are none where they are ids, whatever digits these have', () => {
    expect(() =>
      requireNobodyIn({ comment: '85551234-0000-4000-8000-000000000000', text: '已张贴告示' }),
    ).not.toThrow();
  });

  it('are refused where they hold the name or the number of whoever is known, however that is written', () => {
    const known = [{ name: '王 秀英', phone: '87312345' }, { name: '居民' }];
    for (const text of ['王秀英说过街难', '回 8731-2345']) {
      expect(() => requireNobodyIn({ text }, known)).toThrow('text-names-somebody');
    }
    expect(() => requireNobodyIn({ text: '居民都说过街难' }, known)).not.toThrow();
  });
});

describe('The name of a file', () => {
  const known = [{ name: '王秀英', phone: '87312345' }];

  it.each(['王秀英.jpg', '现场 13800138000.jpg', '330102195203041234.pdf', 'wang@example.com.pdf', '8731 2345.png'])(
    'is a neutral one where it would be “%s”',
    (name) => {
      expect(fileNameTellingNobody(name, known, 3)).toBe('附件 3');
    },
  );

  it.each(['IMG_20260302_143022.jpg', 'mmexport1772433222123.jpg', '微信图片_20260302143022.jpg', '坡道.pdf'])(
    'stays where it tells of nobody: “%s”',
    (name) => {
      expect(fileNameTellingNobody(name, known, 3)).toBe(name);
    },
  );
});
