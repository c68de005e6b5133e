/** What doors on the same stairs have in common: all but the last number of a door. */
export const sameStairs = (door: string): string => /^(.*\D)\d+\D*$/.exec(door)?.[1] ?? '';
