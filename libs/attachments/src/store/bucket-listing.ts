const KEY = /<Key>([^<]*)<\/Key>/g;

// Asked for, since XML cannot hold every key; who does not know it does not say it.
const ENCODED = '<EncodingType>url</EncodingType>';

/** A page of keys as a bucket lists them. */
export const readListing = (xml: string): Readonly<{ keys: readonly string[]; isLast: boolean }> => {
  const told = [...xml.matchAll(KEY)].map(([, key = '']) => key);
  const keys = xml.includes(ENCODED) ? told.map((key) => decodeURIComponent(key.replaceAll('+', ' '))) : told;
  return { keys, isLast: keys.length === 0 || !/<IsTruncated>true<\/IsTruncated>/.test(xml) };
};
