import { parseProcedure } from './parse-procedure.js';
import { ProcedureInvalid } from './procedure.js';

const stall = `name: job-fair-stall
version: 1
title: { zh: 摊位申请, en: A stall }
categories:
  - { id: stall, zh: 摊位, en: Stall }
`;

const faultsOf = (yaml: string): readonly string[] => {
  try {
    parseProcedure(yaml, 'stall.yaml');
  } catch (error) {
    if (error instanceof ProcedureInvalid) return error.message.split('\n');
    throw error;
  }
  return [];
};

describe('A procedure definition', () => {
  it('is read with its categories in both languages', () => {
    expect(parseProcedure(stall, 'stall.yaml')).toMatchObject({
      name: 'job-fair-stall',
      version: 1,
      title: { zh: '摊位申请', en: 'A stall' },
      categories: [{ id: 'stall', zh: '摊位', en: 'Stall', questions: [] }],
    });
  });

  it('is refused with file, line and key of every fault', () => {
    expect(faultsOf(stall.replace('version: 1', 'version: first').replace(', en: Stall', ''))).toEqual([
      'stall.yaml:2 version: a whole number from 1 is wanted',
      'stall.yaml:5 categories.0.en: a text is wanted',
    ]);
  });

  it('is refused when a key is unknown or an id stands twice', () => {
    expect(faultsOf(`${stall}  - { id: stall, zh: 摊, en: S }\ncolour: red\n`)).toEqual([
      'stall.yaml:7 colour: unknown; known are name, version, title, categories',
      "stall.yaml:6 categories.1.id: 'stall' stands there twice",
    ]);
  });

  it('is refused when a comma cuts a name in two', () => {
    expect(faultsOf(stall.replace('en: Stall', 'en: Stalls, tables and chairs'))).toEqual([
      'stall.yaml:5 categories.0.tables and chairs: unknown; known are id, zh, en',
    ]);
  });

  it('is refused when it is no YAML at all', () => {
    expect(faultsOf('name: [')[0]).toMatch(/^stall\.yaml:1 \(file\): /);
  });
});
