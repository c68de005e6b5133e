import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { inRoot } from './root.mjs';
import { say } from './say.mjs';

const path = inRoot('dist', '.turn');

/** Lets one process at a time install and build; the others wait and then find it done. */
export const inTurn = async (work) => {
  mkdirSync(inRoot('dist'), { recursive: true });
  for (let waited = 0; !take(); waited += 1) {
    if (waited === 1) say('Waiting for another command that installs or builds …');
    await pause(300);
  }
  const giveBack = () => rmSync(path, { force: true });
  process.once('exit', giveBack);
  try {
    return await work();
  } finally {
    giveBack();
    process.off('exit', giveBack);
  }
};

const take = () => {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isAlive(holder())) rmSync(path, { force: true });
    return false;
  }
};

/** An empty file is one that is being written. */
const holder = () => {
  try {
    return Number(readFileSync(path, 'utf8')) || process.pid;
  } catch {
    return process.pid;
  }
};

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};
