import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import packed from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const run = promisify(execFile);

// Nothing on the page is drawn by a graphics card.
packed.setGraphicsMode = false;

// A page must behave as for people: its own process, and the rules that keep sites apart.
const LEFT_OUT = ['--single-process', '--no-zygote', '--disable-web-security', '--allow-running-insecure-content'];

export type OpenBrowser = Readonly<{ browser: Browser; close(): Promise<void> }>;

/** A Chromium: the one that CHROMIUM_PATH names, or the one that comes with npm. */
export const openBrowser = async (): Promise<OpenBrowser> => {
  const named = process.env['CHROMIUM_PATH'];
  const folder = await mkdtemp(join(tmpdir(), 'crosswalk-chromium-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const executablePath = named ?? (await unpack(folder));
    const browser = await launch(executablePath, folder);
    const close = async (): Promise<void> => {
      try {
        await browser.close();
      } finally {
        await remove();
      }
    };
    return { browser, close };
  } catch (error) {
    await remove();
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

const UNPACK = `import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath());`;

/** Unpacks into a folder of our own: the package's own choice, /tmp, may hold another user's or half a file. */
const unpack = async (folder: string): Promise<string> => {
  const { NODE_OPTIONS: _ours, ...rest } = process.env;
  // Makes the package unpack its libraries too.
  const env = { ...rest, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', UNPACK], { env });
  return stdout.trim();
};
