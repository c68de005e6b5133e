import { giveUp } from './say.mjs';

const OLDEST = [20, 19, 0];

/** True when a version like "20.19.0" is new enough. */
export const isNewEnough = (version) => {
  const parts = version.split('.').map(Number);
  const different = OLDEST.findIndex((oldest, index) => parts[index] !== oldest);
  return different === -1 || parts[different] > OLDEST[different];
};

export const checkNode = (version = process.versions.node) => {
  if (isNewEnough(version)) return;
  giveUp(
    `Node ${OLDEST.join('.')} or later is needed, and this is ${version}. Get it from https://nodejs.org and try again.`,
  );
};
