import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import packed from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const run = promisify(execFile);

// Nothing on the page is drawn by a graphics card.
packed.setGraphicsMode = false;

// A page must behave as for people: its own process, and the rules that keep sites apart.
const LEFT_OUT = ['--single-process', '--no-zygote', '--disable-web-security', '--allow-running-insecure-content'];

/** A Chromium: the one that CHROMIUM_PATH names, or the one that comes with npm. */
export const openBrowser = async (): Promise<Browser> => {
  const named = process.env['CHROMIUM_PATH'];
  try {
    const folder = named === undefined ? await unpacked() : '';
    return await launch(named ?? join(folder, 'chromium'), folder);
  } catch (error) {
    throw new Error('No browser: name one in CHROMIUM_PATH', { cause: error });
  }
};

const launch = async (executablePath: string, folder: string): Promise<Browser> => {
  const options = { executablePath, args: packed.args.filter((flag) => !LEFT_OUT.includes(flag)) };
  try {
    return await chromium.launch(options);
  } catch (error) {
    if (!String(error).includes('shared libraries')) throw error;
    // A bare machine lacks a few libraries, which come along.
    const libraries = join(folder, 'al2023', 'lib');
    return chromium.launch({
      ...options,
      env: { ...process.env, LD_LIBRARY_PATH: libraries },
    });
  }
};

/** Where the one that comes with npm is unpacked, by whoever needs it first in a run of tests. */
const unpacked = async (): Promise<string> => {
  const ours = process.env['CROSSWALK_TEST_FOLDER'];
  if (ours === undefined) throw new Error('Run this test with test/jest.e2e.config.mjs, which makes a folder for it');
  const folder = join(ours, 'chromium');
  if (existsSync(folder)) return folder;
  const mine = await mkdtemp(`${folder}-`);
  await unpack(mine);
  await rename(mine, folder).catch((error: unknown) => {
    if (!existsSync(folder)) throw error;
  });
  return folder;
};

const UNPACK = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;

/** Unpacks into a folder of our own: the package's own choice, /tmp, may hold another user's or half a file. */
const unpack = async (folder: string): Promise<void> => {
  const { NODE_OPTIONS: _ours, ...rest } = process.env;
  // Makes the package unpack its libraries too.
  const env = { ...rest, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await run(process.execPath, ['--input-type=module', '-e', UNPACK], { env });
};
