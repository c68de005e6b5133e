import type { Unit } from '../../api/client.js';
import { countsOf, treeOf, withWords, type Branch } from './tree.js';

const unit = (kind: Unit['kind'], name: string, parent: string | null = null): Unit => ({
  id: name,
  kind,
  name,
  parent,
  closed: false,
});

const district = unit('district', '上城区');
const street = unit('subdistrict', '望江街道', '上城区');
const community = unit('community', '望江社区', '望江街道');
const police = unit('department', '交警大队', '上城区');
const all = [police, community, street, district];

const names = (branches: readonly Branch[]): unknown[] =>
  branches.map(({ unit, below }) => (below.length === 0 ? unit.name : [unit.name, names(below)]));

describe('the tree of units', () => {
  it('puts units under those they belong to, places before departments', () => {
    expect(names(treeOf(all))).toEqual([['上城区', [['望江街道', ['望江社区']], '交警大队']]]);
  });

  it('puts a unit at the top when what it belongs to is not there', () => {
    expect(names(treeOf([community]))).toEqual(['望江社区']);
  });

  it('keeps what is looked for and all it belongs to', () => {
    expect(withWords(all, ' 社区 ').map(({ name }) => name)).toEqual(['望江社区', '望江街道', '上城区']);
  });

  it('keeps everything while nothing is looked for', () => {
    expect(withWords(all, '')).toBe(all);
  });

  it('counts each kind that there is', () => {
    expect(countsOf(all)).toEqual([
      { kind: 'district', count: 1 },
      { kind: 'subdistrict', count: 1 },
      { kind: 'community', count: 1 },
      { kind: 'department', count: 1 },
    ]);
  });
});
