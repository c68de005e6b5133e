import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { ImportUnderWay, ProfileInvalid, writeReport } from '@crosswalk/imports';
import { boston, bostonFile, bostonRow, header, Importing } from './importing.js';

let importing: Importing;
beforeEach(async () => {
  importing = await Importing.open();
});
afterEach(() => importing.close());

const typesOf = async (): Promise<readonly string[]> => (await importing.events()).map(({ type }) => type);
const told = async (outcome: Parameters<Importing['remarks']>[0]) =>
  (await importing.remarks(outcome)).map(({ line, key, code }) => `${line} ${key} ${code}`);

describe('An import', () => {
  it('takes a row through the steps of a case, at the times of the source and with where it came from', async () => {
    const { tally } = await importing.importText(bostonFile({}));
    expect(tally).toMatchObject({ read: 1, new: 1, refused: 0, events: 5 });
    const events = await importing.events();
    expect(events.map(({ type, data }) => [type, Reflect.get(data, 'at')])).toEqual([
      ['CaseFiled', '2015-01-05T17:40:41.000Z'],
      ['CaseListed', '2015-01-05T17:40:41.000Z'],
      ['CaseClaimed', '2015-01-05T17:40:41.000Z'],
      ['CaseResolved', '2015-01-06T18:46:56.000Z'],
      ['CaseClosed', '2015-01-06T18:46:56.000Z'],
    ]);
    expect(events[0]?.data).toMatchObject({
      number: expect.stringMatching(/^2015-\d{5}-\d$/),
      title: 'Pothole Repair',
      category: 'Pothole',
      place: { address: '1 Main St Boston', point: { latitude: 42.3504, longitude: -71.0867 } },
      community: { name: 'Back Bay' },
      source: 'hotline',
      procedure: { name: 'problem', version: 1 },
    });
    expect(events[2]?.data).toMatchObject({ department: { name: 'Public Works (PWDx)' }, promisedFor: '2015-01-07' });
    for (const { metadata } of events) {
      expect(metadata).toMatchObject({
        actorId: 'import:boston311',
        actorRole: 'machine',
        source: 'boston311',
        sourceKey: '1',
        sourceFile: expect.stringMatching(/^[0-9a-f]{64}$/),
        sourceLine: '2',
      });
    }
    expect(events[4]?.metadata.sourceRecordedAt).toBe('2015-01-06T18:46:56.000Z');
  });

  it('establishes each unit it meets once', async () => {
    await importing.importText(
      bostonFile({}, { CASE_ENQUIRY_ID: '2' }, { CASE_ENQUIRY_ID: '3', neighborhood: '', Department: 'ISD' }),
    );
    const units = await importing.events('unit-');
    expect(units.map(({ data }) => Reflect.get(data, 'name')).toSorted()).toEqual([
      'Back Bay',
      'Inspectional Services (ISD)',
      'Public Works (PWDx)',
      '未注明社区 (no neighborhood given)',
    ]);
  });

  it('takes and refuses every row it reads, and says of each refused one where and why', async () => {
    const dirty = [
      header,
      bostonRow({ CASE_ENQUIRY_ID: '1' }),
      bostonRow({ CASE_ENQUIRY_ID: '2', CASE_TITLE: 'two\nlines' }),
      bostonRow({ CASE_ENQUIRY_ID: '3', CLOSED_DT: '01/04/2015 01:46:56 PM' }),
      bostonRow({ CASE_ENQUIRY_ID: '1' }),
      bostonRow({ CASE_ENQUIRY_ID: '' }),
      bostonRow({ CASE_ENQUIRY_ID: '6', OPEN_DT: '2015-01-05' }),
      bostonRow({ CASE_ENQUIRY_ID: '7' }).replace('"Pothole Repair"', '"Pothole" Repair'),
      bostonRow({ CASE_ENQUIRY_ID: '8' }).replace('"Pothole Repair",', ''),
      '',
      bostonRow({ CASE_ENQUIRY_ID: '9', TARGET_DT: '', Location: '  ', neighborhood: '', CASE_TITLE: '  padded ' }),
      bostonRow({ CASE_ENQUIRY_ID: '10', CLOSED_DT: '' }),
      `${bostonRow({ CASE_ENQUIRY_ID: '11' })},"never closed`,
    ].join('\r\n');
    const outcome = await importing.importText(dirty);
    expect(outcome.tally).toMatchObject({ read: 11, new: 4, refused: 7 });
    expect(await told(outcome)).toEqual([
      '5 3 occurred-before-last-step',
      '6 1 key-repeated',
      '7  value-missing',
      '8 6 time-unreadable',
      '9  text-after-quote',
      '10 8 field-count',
      '14  quote-not-closed',
    ]);
    expect(await importing.remarks(outcome)).toContainEqual(
      expect.objectContaining({
        line: 6,
        field: 'CASE_ENQUIRY_ID',
        value: '1',
        words: { zh: '同一编号已在第 2 行出现', en: 'the same key stands in line 2 already' },
      }),
    );
  });

  it('writes what it could not take as a report that spreadsheets read', async () => {
    const outcome = await importing.importText(
      bostonFile({}, { Geocoded_Location: '(91, 0)', CASE_ENQUIRY_ID: '2' }, {}),
    );
    expect(outcome.tally).toMatchObject({ read: 3, new: 2, refused: 1, noted: 1 });
    await writeReport(importing.path('report.csv'), importing.ledger.remarks(outcome.runId));
    expect((await readFile(importing.path('report.csv'), 'utf8')).split('\r\n')).toEqual([
      '\uFEFFline,key,outcome,field,value,code,原因,reason',
      '3,2,noted,Geocoded_Location,"91, 0",point-unreadable,坐标无法读取，已省略,the point cannot be read and was left out',
      '4,1,refused,CASE_ENQUIRY_ID,1,key-repeated,同一编号已在第 2 行出现,the same key stands in line 2 already',
      '',
    ]);
  });

  it('lets a later row have the key of one that was refused', async () => {
    const outcome = await importing.importText(bostonFile({ CLOSED_DT: '01/04/2015 01:46:56 PM' }, {}));
    expect(outcome.tally).toMatchObject({ read: 2, new: 1, refused: 1 });
    expect(await told(outcome)).toEqual(['2 1 occurred-before-last-step']);
  });

  it('doubles nothing when it is run again, and draws no more case numbers', async () => {
    const file = bostonFile({}, { CASE_ENQUIRY_ID: '2', CLOSED_DT: '' }, {});
    const first = await importing.importText(file);
    const numbers = await importing.pool.query('SELECT * FROM service.case_numbers');
    const events = await importing.events('');
    const second = await importing.importText(file);
    expect(second.tally).toEqual({ ...first.tally, new: 0, thereAlready: 2, events: 0 });
    expect(await told(second)).toEqual(await told(first));
    expect(await importing.events('')).toEqual(events);
    expect((await importing.pool.query('SELECT * FROM service.case_numbers')).rows).toEqual(numbers.rows);
  });

  it('of a newer export adds the steps taken since, and nothing else', async () => {
    await importing.importText(bostonFile({ CLOSED_DT: '' }, { CASE_ENQUIRY_ID: '2' }));
    const before = await importing.events();
    const newer = await importing.importText(bostonFile({ CASE_ENQUIRY_ID: '3' }, { CASE_ENQUIRY_ID: '2' }, {}, {}));
    expect(newer.tally).toMatchObject({ read: 4, new: 1, continued: 1, thereAlready: 1, refused: 1, events: 7 });
    expect(await told(newer)).toEqual(['5 1 key-repeated']);
    const stream = before[0]?.stream;
    expect((await importing.events()).filter((event) => event.stream === stream).map(({ type }) => type)).toEqual([
      'CaseFiled',
      'CaseListed',
      'CaseClaimed',
      'CaseResolved',
      'CaseClosed',
    ]);
  });

  it('of a newer export refuses what a case no longer allows', async () => {
    await importing.importText(bostonFile({ CLOSED_DT: '' }));
    const outcome = await importing.importText(bostonFile({ Department: 'ISD' }));
    expect(outcome.tally).toMatchObject({ read: 1, new: 0, refused: 1, events: 0 });
    expect(await importing.remarks(outcome)).toEqual([
      expect.objectContaining({ code: 'claim-held-by-another-department', field: 'CLOSED_DT', line: 2 }),
    ]);
    expect(await typesOf()).toEqual(['CaseFiled', 'CaseListed', 'CaseClaimed']);
  });

  it('reads gzip by what the file is, not by its name', async () => {
    const path = await importing.write(gzipSync(bostonFile({}, { CASE_ENQUIRY_ID: '2' })), 'export.csv');
    expect((await importing.import(path)).tally).toMatchObject({ read: 2, new: 2 });
  });

  it('of a file whose compression is cut off says so, and keeps what came before', async () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => ({ CASE_ENQUIRY_ID: String(index) }));
    const packed = gzipSync(bostonFile(...rows), { level: 0 });
    const path = await importing.write(packed.subarray(0, packed.length - 1_000));
    await expect(importing.import(path)).rejects.toMatchObject({ reason: 'compression-broken' });
    const { tally } = await importing.import(await importing.write(packed));
    expect(tally).toMatchObject({ read: 3_000, refused: 0 });
    expect(tally.thereAlready).toBeGreaterThan(0);
  });

  it('of a file without the columns of the profile takes nothing', async () => {
    const file = bostonFile({}).replace('OPEN_DT', 'OPENED');
    await expect(importing.importText(file)).rejects.toThrow(ProfileInvalid);
    await expect(importing.importText('')).rejects.toMatchObject({ reason: 'empty' });
    expect(await importing.events('')).toEqual([]);
  });

  it('keeps out another by the same profile while it lasts', async () => {
    const release = await importing.ledger.claim(boston.name);
    await expect(importing.importText(bostonFile({}))).rejects.toThrow(ImportUnderWay);
    await release();
    expect((await importing.importText(bostonFile({}))).tally.new).toBe(1);
  });
});
