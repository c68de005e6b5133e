import { askIn } from './asking.js';
import { client, type Schemas } from './client.js';
import { answered } from './refused.js';

/** Finds out who is signed in here. */
export const readSession = async (): Promise<void> => {
  const { data } = await client.GET('/api/session').catch(() => ({ data: undefined }));
  askIn(data);
};

/** @throws Refused when it was not the right password, or after too many that were not */
export const signIn = async (body: Schemas['SignInDto']): Promise<void> =>
  askIn(answered(await client.POST('/api/session', { body })));

export const signOut = async (): Promise<void> => {
  await client.DELETE('/api/session');
  askIn(undefined);
};

/** @throws Refused when the present password is wrong, or the next one too easy to guess */
export const changePassword = async (body: Schemas['ChangePasswordDto']): Promise<void> => {
  const { error, response } = await client.PUT('/api/password', { body });
  if (error !== undefined) answered({ error, response });
  await readSession();
};
