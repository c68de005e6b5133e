import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { orUndefined, processOf } from './processes.js';
import { EmbeddedPostgresRefused } from './refusal.js';

type Owner = Readonly<{ pid: number; birth: string }>;

/** The live process that runs the database of this folder; undefined when none does. */
export const ownerOf = (folder: string): number | undefined => {
  // A torn write of a crashed machine is nobody's.
  const owner = orUndefined(() => JSON.parse(readFileSync(ownerPath(folder), 'utf8')) as Owner);
  return owner !== undefined && processOf(owner.pid)?.birth === owner.birth ? owner.pid : undefined;
};

/**
 * Makes this process the only one that runs the database of this folder.
 * @returns how to give the folder up
 * @throws EmbeddedPostgresRefused `folder-in-use` while another live process holds it
 */
export const claimFolder = (folder: string): (() => void) => {
  const path = ownerPath(folder);
  const draft = `${path}.${process.pid}`;
  const mine = JSON.stringify({ pid: process.pid, birth: processOf(process.pid)?.birth });
  writeFileSync(draft, mine);
  try {
    while (!tryLink(draft, path)) {
      const theirs = readText(path);
      const pid = ownerOf(folder);
      if (pid !== undefined) throw inUse(folder, pid);
      if (theirs !== undefined) clearAway(path, theirs);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (readText(path) === mine) rmSync(path, { force: true });
  };
};

/** Removes a dead owner's mark. Whoever claimed the folder between our look and our move gets the mark back. */
const clearAway = (path: string, seen: string): void => {
  const aside = `${path}.${process.pid}.aside`;
  if (orUndefined(() => (renameSync(path, aside), true)) === undefined) return; // another start was quicker
  if (readText(aside) !== seen) tryLink(aside, path);
  rmSync(aside, { force: true });
};

const inUse = (folder: string, pid: number): EmbeddedPostgresRefused =>
  new EmbeddedPostgresRefused(
    'folder-in-use',
    `The data folder ${folder} is in use by the running Crosswalk with process id ${pid}. ` +
      'Stop that one first, or set CROSSWALK_DATA to another folder.',
  );

const ownerPath = (folder: string): string => join(folder, 'owner.json');

const readText = (path: string): string | undefined => orUndefined(() => readFileSync(path, 'utf8'));

const tryLink = (from: string, to: string): boolean => {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    // Not by instanceof: under jest, the file system's errors come from outside its realm.
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
};
