import { caseProblems } from '@crosswalk/cases';
import type { ClaimDesk } from './claiming.js';

/** A request that is refused, and the field its refusal is about. */
export type Refused = readonly [of: string, by: string, step: string, body?: object, field?: string];

/** A code, and the request that brings it about once the cases of the test are there. */
export type Refusal = readonly [code: keyof typeof caseProblems, asked: () => Refused];

/** Expects the refusal with its status, its field and a whole sentence in both languages. */
export const expectRefused = async ({ ask }: Pick<ClaimDesk, 'ask'>, [code, asked]: Refusal): Promise<void> => {
  const [of, by, step, wrong, field] = asked();
  for (const language of ['zh', 'en']) {
    const { status, body } = await ask(by, of, step, wrong, language);
    const told = { status, code: body.code, field: body.errors?.[0]?.field };
    expect(told).toEqual({ status: caseProblems[code].status, code, field });
    expect(body.detail).not.toMatch(/\{\w+\}/);
  }
};
