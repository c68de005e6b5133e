import { mediaTypes, type MediaType } from './media-types.js';

// Control characters, halves of characters, and those that turn the direction of what follows ("gpj.exe").
const UNUSABLE = /[\p{Cc}\p{Cf}\p{Surrogate}\ufffd]/gu;
const LONGEST = 120;

const known = new Set<string>(Object.values(mediaTypes).flatMap(({ endings }) => [...endings]));

/** A file's name as it is told to others: without folders, no longer than 120 characters, ending in what the file is. */
export const fileNameFor = (name: string, mediaType: MediaType): string => {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last.normalize('NFC').replaceAll(UNUSABLE, '').replaceAll(/\s+/g, ' ').trim();
  const [, stem = clean, written = ''] = /^(.*)\.([^.]+)$/.exec(clean) ?? [];
  const ending = written.toLowerCase();
  const endings: readonly string[] = mediaTypes[mediaType].endings;
  const base = known.has(ending) ? stem : clean;
  const short = [...base.replace(/^[. ]+/, '')].slice(0, LONGEST).join('').trimEnd();
  return `${short || 'attachment'}.${endings.includes(ending) ? ending : endings[0]}`;
};
