import { isIPv6 } from 'node:net';

/** What one caller can change of their address at will does not tell them apart: of IPv6 the first 64 bits count. */
export const networkOf = (address: string): string => {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? groupsOf(address).slice(0, 4).join(':');
};

const groupsOf = (address: string): readonly string[] => {
  const [front = '', back = ''] = address.split('%')[0]?.split('::') ?? [];
  const [before, after] = [partsOf(front), partsOf(back)];
  const left = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...left, ...after].map((group) => Number.parseInt(group, 16).toString(16));
};

const partsOf = (half: string): readonly string[] => half.split(':').filter(Boolean);
