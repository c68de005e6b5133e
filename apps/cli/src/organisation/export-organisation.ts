import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Language } from '@crosswalk/http';
import { OrganisationSnapshot, writePart, writeWorkbook, type Organisation } from '@crosswalk/organisation';
import { OrganisationVersions } from '@crosswalk/identity';
import { openService } from '@crosswalk/runtime';
import { EXIT } from '../terminal/exit-codes.js';
import type { Surroundings } from '../terminal/surroundings.js';
import type { Terminal } from '../terminal/terminal.js';
import { withInstallation } from '../terminal/with-installation.js';
import { organisationWords as words } from './organisation.words.js';

export const PARTS = ['units', 'people'] as const;
export type Part = (typeof PARTS)[number];

/** Where to write, and which part when the file holds one only. */
export type ExportRequest = Readonly<{ path: string; part: Part }>;

type Writer = (organisation: Organisation, part: Part, language: Language) => Buffer | Promise<Buffer>;

const writers: Readonly<Record<string, Writer>> = {
  '.xlsx': (organisation, _part, language) => writeWorkbook(organisation, language),
  '.csv': (organisation, part, language) => writePart(part, organisation, language),
};

/** Writes the organisation to a new file, and tells the exit code. */
export const exportOrganisation = async ({ path, part }: ExportRequest, surroundings: Surroundings): Promise<void> => {
  const { terminal, end } = surroundings;
  const write = writers[extname(path).toLowerCase()];
  if (!write) {
    terminal.remark(words.ending);
    return end(EXIT.misused);
  }
  await withInstallation(surroundings, async (installation) => {
    const { store, close } = openService(installation);
    try {
      const versions = new OrganisationVersions(installation.pool);
      const organisation = await new OrganisationSnapshot({ store, versions }).catchUp();
      return await save(path, await write(organisation, part, terminal.language), terminal);
    } finally {
      await close();
    }
  });
};

const save = async (path: string, bytes: Buffer, terminal: Terminal): Promise<number> => {
  try {
    await writeFile(path, bytes, { flag: 'wx' });
  } catch (error) {
    const there = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
    terminal.remark(there ? words.thereAlready : words.cannotWrite, { path, reason: String(error) });
    return there ? EXIT.misused : EXIT.failed;
  }
  terminal.tell(words.written, { path });
  return EXIT.done;
};
