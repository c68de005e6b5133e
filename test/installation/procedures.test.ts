import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInstallation, SettingsInvalid } from '@crosswalk/installation';
import { ProcedureInvalid, type KnownProcedures, type Procedure } from '@crosswalk/procedures';
import { ask } from '../support/databases.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { stall } from '../support/small-procedure.js';

let database: FreshDatabase;
let dataFolder: string;
beforeEach(async () => {
  database = await freshDatabase();
  dataFolder = await mkdtemp(join(tmpdir(), 'crosswalk-procedures-'));
  await mkdir(join(dataFolder, 'procedures'));
});
afterEach(async () => {
  await rm(dataFolder, { recursive: true });
  await database.drop();
});

const own = (name: string, yaml: string): Promise<void> => writeFile(join(dataFolder, 'procedures', name), yaml);

const open = async (proceduresFolder?: string): Promise<KnownProcedures> => {
  const installation = await openInstallation({
    databaseUrl: database.url,
    dataFolder,
    ...(proceduresFolder === undefined ? {} : { proceduresFolder }),
  });
  await installation.close();
  return installation.procedures;
};

const named = (procedures: readonly Procedure[], name = 'job-fair-stall'): readonly number[] =>
  procedures.filter((one) => one.name === name).map(({ version }) => version);

describe('An installation', () => {
  it('knows the procedures that come along, and its own', async () => {
    await own('stall.yaml', stall);
    const { offered, known } = await open();
    expect(offered.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'enterprise-request 1',
      'errand 1',
      'problem 1',
      'problem 2',
      'service-order 1',
      'job-fair-stall 1',
    ]);
    expect(known).toEqual(offered);
  });

  it('keeps each version as it was first seen, once', async () => {
    await own('stall.yaml', stall);
    const seen = 'SELECT name, version, first_seen_at FROM service.procedures ORDER BY name, version';
    await open();
    const before = await ask(database.url, seen);
    await open();
    expect(await ask(database.url, seen)).toEqual(before);
    expect(before).toHaveLength(6);
    await expect(ask(database.appUrl, `UPDATE service.procedures SET version = 9`)).rejects.toThrow(
      'permission denied',
    );
  });

  it('serves a version whose file is gone to the cases that run under it, and offers it to no other', async () => {
    await own('stall.yaml', stall);
    const { known: before } = await open();
    await own('stall.yaml', stall.replace('version: 1', 'version: 2'));
    const { offered, known } = await open();
    expect(named(offered)).toEqual([2]);
    expect(named(known)).toEqual([2, 1]);
    const first = (procedures: readonly Procedure[]) =>
      procedures.find(({ name, version }) => name === 'job-fair-stall' && version === 1);
    expect(first(known)).toEqual(first(before));
  });

  it('takes its own procedures from another folder, if that is set', async () => {
    const elsewhere = join(dataFolder, 'elsewhere');
    await mkdir(elsewhere);
    await writeFile(join(elsewhere, 'stall.yml'), stall);
    expect(named((await open(elsewhere)).offered)).toEqual([1]);
    expect(named((await open()).offered)).toEqual([]);
  });
});

describe('An installation is not opened', () => {
  it('with faults in procedures, each named by file, line and key', async () => {
    await own('a.yaml', stall.replace('version: 1', 'version: one'));
    await own('b.yaml', stall.replace('before: resolved', 'before: planned').replace('24 hours', 'a day'));
    const folder = join(dataFolder, 'procedures');
    await expect(open()).rejects.toThrow(ProcedureInvalid);
    await expect(open()).rejects.toThrow(
      [
        `${join(folder, 'a.yaml')}:2 version: a whole number from 1 is wanted`,
        `${join(folder, 'b.yaml')}:7 steps[2].before: the step plan cannot be required before planned; it can be before in-works, resolved`,
        `${join(folder, 'b.yaml')}:19 limits.resolve.utilities: 'a day' is no limit; write 24 hours, 7 days or 2 working-days`,
      ].join('\n'),
    );
    expect(await ask(database.url, 'SELECT FROM service.procedures')).toEqual([]);
  });

  it('with a version that says something else than before', async () => {
    await own('stall.yaml', stall);
    await open();
    await own('stall.yaml', `# only a comment\n${stall.replace('2 working-days', '2   working-days # as before')}`);
    await expect(open()).rejects.toThrow(
      'stall.yaml:3 version: job-fair-stall version 1 is not what it was: raise its version',
    );
    await own('stall.yaml', `# only a comment\n${stall}\n# and another\n`);
    expect(named((await open()).offered)).toEqual([1]);
  });

  it('with one version in two files', async () => {
    await own('stall.yaml', stall);
    await own('twin.yaml', stall);
    await expect(open()).rejects.toThrow(
      /twin\.yaml:2 version: job-fair-stall version 1 is defined in .*stall\.yaml already/,
    );
  });

  it('with a file that is no text in UTF-8', async () => {
    await writeFile(join(dataFolder, 'procedures', 'gbk.yaml'), Buffer.from([0xc4, 0xe3, 0xba, 0xc3]));
    await expect(open()).rejects.toThrow(/gbk\.yaml:1 \(file\): not a text in UTF-8/);
  });

  it('with a folder of procedures that is set and missing', async () => {
    await expect(open(join(dataFolder, 'nowhere'))).rejects.toThrow(SettingsInvalid);
    await expect(open(join(dataFolder, 'nowhere'))).rejects.toThrow(
      /CROSSWALK_PROCEDURES=.*must be a folder that exists/,
    );
  });
});
