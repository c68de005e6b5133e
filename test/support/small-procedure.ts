import { parseProcedure, ProcedureInvalid } from '@crosswalk/procedures';

/** A small definition with a bit of everything, to be read or to be broken. */
export const stall = `name: job-fair-stall
version: 1
title: { zh: 摊位申请, en: A stall }
claim: { from: listed, lead: [department], support: [team], how: either }
steps:
  - { step: listing, before: claimed }
  - { step: plan, before: resolved }
categories:
  - id: stall
    zh: 摊位
    en: Stall
    questions:
      - { id: where, zh: 哪里, en: Where, type: choice, choices: [{ id: in, zh: 内, en: In }, { id: out, zh: 外, en: Out }] }
      - { id: size, zh: 大小, en: Size, type: number, min: 1, max: 9, when: { question: where, is: in } }
      - { id: shared, zh: 合用, en: Shared, type: yes-no }
      - { id: note, zh: 备注, en: Note, type: text, max: 20 }
limits:
  claim: 2 working-days
  resolve: { ordinary: 7 days, hard: 15 days, utilities: 24 hours, urgent: 2 hours }
`;

/** What is wrong with a definition, as it is told. */
export const faultsOf = (yaml: string): readonly string[] => {
  try {
    parseProcedure(yaml, 'stall.yaml');
  } catch (error) {
    if (error instanceof ProcedureInvalid) return error.message.split('\n');
    throw error;
  }
  return [];
};
