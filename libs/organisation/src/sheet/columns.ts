import type { Words } from '@crosswalk/http';

/** What the two sheets are called, and their columns in order. */
export const PARTS = {
  units: {
    title: { zh: '单位', en: 'Units' },
    columns: {
      kind: { zh: '类别', en: 'Kind' },
      name: { zh: '名称', en: 'Name' },
      parentKind: { zh: '上级类别', en: 'Parent kind' },
      parent: { zh: '上级', en: 'Parent' },
    },
  },
  people: {
    title: { zh: '人员', en: 'People' },
    columns: {
      id: { zh: '登录名', en: 'Sign-in name' },
      zh: { zh: '姓名', en: 'Name in Chinese' },
      en: { zh: '英文名', en: 'Name in English' },
      role: { zh: '角色', en: 'Role' },
      unitKind: { zh: '单位类别', en: 'Unit kind' },
      unit: { zh: '单位', en: 'Unit' },
      parent: { zh: '上级', en: 'Parent' },
      from: { zh: '起', en: 'From' },
      to: { zh: '止', en: 'To' },
    },
  },
} as const satisfies Record<string, { title: Words; columns: Record<string, Words> }>;

export type Part = keyof typeof PARTS;
export type ColumnOf<Which extends Part> = keyof (typeof PARTS)[Which]['columns'];
export type Column = ColumnOf<'units'> | ColumnOf<'people'>;

/** The columns of a part, in order, with what they are called. */
export const columnsOf = (part: Part): readonly (readonly [Column, Words])[] =>
  Object.entries(PARTS[part].columns) as unknown as readonly (readonly [Column, Words])[];
