import type { Words } from '@crosswalk/http';

/** The sentence with the reason, where one was given. */
export const because = ({ zh, en }: Words, reason: string | undefined): Words =>
  reason === undefined ? { zh, en } : { zh: `${zh}，原因：${reason}`, en: `${en}; reason: ${reason}` };
