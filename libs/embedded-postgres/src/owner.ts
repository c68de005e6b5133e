import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthOf } from './processes.js';
import { EmbeddedPostgresRefused } from './refusal.js';

type Owner = Readonly<{ pid: number; birth: string }>;

/** The live process that runs the database of this folder; undefined when none does. */
export const ownerOf = (folder: string): number | undefined => {
  const owner = parse(readText(ownerPath(folder)));
  return owner !== undefined && birthOf(owner.pid) === owner.birth ? owner.pid : undefined;
};

/**
 * Makes this process the only one that runs the database of this folder.
 * @returns how to give the folder up
 * @throws EmbeddedPostgresRefused `folder-in-use` while another live process holds it
 */
export const claimFolder = (folder: string): (() => void) => {
  const path = ownerPath(folder);
  const draft = `${path}.${process.pid}`;
  const mine = JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) });
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
  try {
    renameSync(path, aside);
  } catch {
    return; // another start was quicker
  }
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

const tryLink = (from: string, to: string): boolean => {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
};

// Not by instanceof: under jest, the file system's errors come from outside its realm.
const errorCode = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

const readText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

const parse = (text: string | undefined): Owner | undefined => {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Owner);
  } catch {
    return undefined; // a torn write of a crashed machine
  }
};
