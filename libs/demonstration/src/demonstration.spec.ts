import { createHash } from 'node:crypto';
import { demonstrationOn, everybody } from './index.js';

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const told = (date: Date) =>
  demonstrationOn(date).map(({ file, ...step }) => ({ ...step, file: file && [file.name, digest(file.bytes)] }));

const today = new Date('2026-11-28T03:00:00Z');
const steps = demonstrationOn(today);
const count = (path: RegExp): number => steps.filter((step) => path.test(step.path)).length;

describe('The story of the demonstration', () => {
  it('is the same on the same day, whatever the hour, and another on another day', () => {
    expect(told(new Date('2026-11-28T15:59:00Z'))).toEqual(told(today));
    expect(told(new Date('2026-11-28T16:01:00Z'))).not.toEqual(told(today));
  });

  it('tells of some two hundred cases of the eighteen months before, none of it later than yesterday', () => {
    const cases = count(/^cases$/);
    expect(cases).toBeGreaterThan(170);
    expect(cases).toBeLessThan(230);
    expect(steps.at(0)?.at.slice(0, 7)).toBe('2025-05');
    expect(steps.at(-1)?.at.slice(0, 10)).toBe('2026-11-27');
  });

  it('names each step once, and lets it wait only for earlier ones', () => {
    const known = new Set<string>();
    for (const { key, after } of steps) {
      expect(after.filter((before) => !known.has(before))).toEqual([]);
      expect(known.has(key)).toBe(false);
      known.add(key);
    }
  });

  it.each([
    ['taken up again', /\/(refiling|reopening|resumption)$/],
    ['turned down', /\/(decline|withdrawal|return)$/],
    ['merged and split', /\/(merger|split)$/],
    ['raised to a higher list', /\/raising$/],
    ['assigned and handed over', /\/(assignments|lead-handover)$/],
    ['released or not', /\/release-(grant|refusal)$/],
    ['given more days or not', /\/extension-(grant|refusal)$/],
    ['supervised, suspended and urged', /\/(supervision|suspension|urging)$/],
    ['refused: plans and results', /\/(refusals|refusal)$/],
    ['late', /\/delay$/],
    ['closed without an answer', /\/closure$/],
    ['published', /\/editions$/],
    ['gone through from door to door', /^visits\/.*\/(households|requests)$/],
    ['offered', /^offers$/],
  ])('has what is %s', (_what, path) => {
    expect(count(path)).toBeGreaterThan(0);
  });

  it('lets everybody who works with cases do something, or have nothing to do with them', () => {
    const acting = new Set(steps.map(({ by }) => by.id));
    const idle = everybody.filter(({ id }) => !acting.has(id)).map(({ role }) => role);
    expect(idle.toSorted()).toEqual(['auditor', 'leadership']);
  });

  it('lets as many cases and looks wait on a Monday as on any other day', () => {
    const waitingOn = (day: number): number =>
      demonstrationOn(new Date(Date.UTC(2026, 10, day, 3))).filter(({ key }) => /^waiting-[^/]*\/1$/.test(key)).length;
    const week = [23, 24, 25, 26, 27, 28, 29].map(waitingOn);
    expect(new Set(week).size).toBe(1);
    expect(week[0]).toBeGreaterThan(50);
  });

  it('goes any day of the year', () => {
    for (const month of ['01', '02', '03', '06', '10']) {
      expect(demonstrationOn(new Date(`2027-${month}-01T03:00:00Z`)).length).toBeGreaterThan(2_000);
    }
  });
});
