import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Keyring } from './keyring.js';
import { openSealed, seal, SealBroken } from './seal.js';

const dataKey = Buffer.alloc(32, 7);

const ring = async (): Promise<Keyring> => {
  const keyring = new Keyring(mkdtempSync(join(tmpdir(), 'crosswalk-keyring-')));
  await keyring.make(1);
  return keyring;
};

describe('A wrapped key', () => {
  it('names the version that wrapped it, and opens after a newer one is active', async () => {
    const keyring = await ring();
    const first = await keyring.wrap(dataKey, 'wang');
    await keyring.make(2);
    const second = await keyring.wrap(dataKey, 'wang');
    expect([first.master, second.master]).toEqual([1, 2]);
    expect(await keyring.unwrap(first, 'wang')).toEqual(dataKey);
    expect(await keyring.unwrap(second, 'wang')).toEqual(dataKey);
  });

  it('opens for nobody else, under no other version, and not once its version is destroyed', async () => {
    const keyring = await ring();
    await keyring.make(2);
    const wrapped = await keyring.wrap(dataKey, 'wang');
    await expect(keyring.unwrap(wrapped, 'li')).rejects.toThrow(SealBroken);
    await expect(keyring.unwrap({ ...wrapped, master: 1 }, 'wang')).rejects.toThrow(SealBroken);
    await keyring.destroy(2);
    await expect(keyring.unwrap(wrapped, 'wang')).rejects.toThrow(/is missing/);
  });
});

describe('What is sealed', () => {
  const sealed = seal(dataKey, Buffer.from('王秀英'), 'here');
  const cut = Buffer.from(sealed.data, 'base64').subarray(1).toString('base64');

  it('opens where it belongs', () => {
    expect(openSealed(dataKey, sealed, 'here').toString()).toBe('王秀英');
  });

  it.each([
    ['moved', sealed, 'there'],
    ['cut off', { ...sealed, data: cut }, 'here'],
    ['swapped', { ...sealed, data: seal(dataKey, Buffer.from('李建国'), 'here').data }, 'here'],
    ['without its whole tag', { ...sealed, tag: sealed.tag.slice(0, 8) }, 'here'],
  ])('does not open when it was %s', (_how, changed, context) => {
    expect(() => openSealed(dataKey, changed, context)).toThrow(SealBroken);
  });
});
