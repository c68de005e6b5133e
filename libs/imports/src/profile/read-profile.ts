import { createHash } from 'node:crypto';
import { LineCounter, parseDocument } from 'yaml';
import { readCaseTexts } from './read-case-texts.js';
import { readColumns } from './read-columns.js';
import { personalElsewhere, readResidentTexts } from './read-resident-texts.js';
import { readSteps } from './read-steps.js';
import { readText, type Uses } from './read-text.js';
import { readTimes } from './read-times.js';
import { ProfileInvalid, profileProblem, type ProfileProblem } from './profile-problems.js';
import type { Profile } from './profile.js';
import { YamlPlace } from './yaml-place.js';

/**
 * Reads a profile from its YAML.
 * @param path only for naming the file in what is said about it
 * @throws ProfileInvalid with every problem found, each with its line and key
 */
export const readProfile = (yaml: string, path: string): Profile => {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map(({ message, pos: [start] }) =>
    profileProblem('not-yaml', { line: lines.linePos(start).line, key: '' }, { reason: message }),
  );
  if (broken.length > 0) throw new ProfileInvalid(path, broken);

  const problems: ProfileProblem[] = [];
  // What is named for tidying, for residents, and for what goes into the log in the clear.
  const [tidied, theirs, clear]: [Uses, Uses, Uses] = [[], [], []];
  const root = new YamlPlace({ lines, problems }, document.contents, '', 1);
  root.only('profile', 'title', 'file', 'times', 'empty', 'columns', 'procedure', 'key', 'case', 'resident', 'steps');
  const title = root.at('title').only('zh', 'en');
  const times = readTimes(root.at('times'));
  const profile = {
    name: readName(root.at('profile')),
    title: { zh: title.at('zh').text() ?? '', en: title.at('en').text() ?? '' },
    path,
    fingerprint: createHash('sha256').update(yaml).digest('hex'),
    ...readFile(root.at('file').only('encoding', 'delimiter')),
    empty: new Set(
      root
        .at('empty')
        .list()
        .flatMap((place) => place.text() ?? []),
    ),
    columns: readColumns(root.at('columns'), tidied),
    procedure: root.at('procedure').optional() ?? 'problem',
    key: readText(root.at('key'), clear),
    case: readCaseTexts(root.at('case'), clear),
    ...readResidentTexts(root.at('resident'), theirs),
    steps: readSteps(root.at('steps'), clear),
  };
  problems.push(...personalElsewhere(profile.personal, clear));
  if (problems.length > 0 || times === undefined) {
    throw new ProfileInvalid(
      path,
      problems.toSorted((a, b) => a.line - b.line),
    );
  }
  return { ...profile, ...times, uses: [...tidied, ...clear, ...theirs] };
};

const readName = (place: YamlPlace): string => {
  const name = place.text() ?? '';
  if (name !== '' && !/^[a-z0-9-]+$/.test(name)) place.complain('name-invalid', { value: name });
  return name;
};

const readFile = (place: YamlPlace): Pick<Profile, 'encoding' | 'delimiter'> => {
  const encoding = place.at('encoding').optional() ?? 'utf-8';
  const delimiter = place.at('delimiter').optional() ?? ',';
  try {
    new TextDecoder(encoding);
  } catch {
    place.at('encoding').complain('encoding-unknown', { value: encoding });
  }
  if (delimiter.length !== 1 || /["\r\n]/.test(delimiter))
    place.at('delimiter').complain('delimiter-not-one-character');
  return { encoding, delimiter };
};
