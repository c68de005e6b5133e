import type { Shown } from './sessions.js';

/** Long enough, and nothing of anybody's name. */
const OWN_PASSWORD = 'seven lamps by the river';

export type SigningIn = Readonly<{
  /** The password of that person; the one for one time was changed for it. */
  passwordOf(person: string): Promise<string>;
  /** The password for one time that was printed for that person. */
  oneTimePasswordOf(person: string): string;
  /** What requests of that person carry. */
  shownBy(person: string): Promise<Shown>;
}>;

/**
 * Signs people in at a service as they do it themselves: with the one-time passwords it printed when it started first.
 * @param said what the service has printed
 */
export const signingIn = (url: string, said: string): SigningIn => {
  const own = new Map<string, Promise<string>>();
  const sessions = new Map<string, Promise<Shown>>();
  const once = <T>(kept: Map<string, Promise<T>>, person: string, make: () => Promise<T>): Promise<T> => {
    const found = kept.get(person) ?? make();
    kept.set(person, found);
    return found;
  };
  const passwordOf = (person: string) => once(own, person, () => choosePassword(url, person, oneTimeIn(said, person)));
  const shownBy = (person: string) => once(sessions, person, async () => signIn(url, person, await passwordOf(person)));
  return { passwordOf, shownBy, oneTimePasswordOf: (person) => oneTimeIn(said, person) };
};

const oneTimeIn = (said: string, person: string): string => {
  const [, password] = new RegExp(`^ *${person} +([a-z0-9-]+)`, 'm').exec(said) ?? [];
  if (password === undefined) throw new Error(`No one-time password of ${person} was printed:\n${said}`);
  return password;
};

const choosePassword = async (url: string, person: string, current: string): Promise<string> => {
  const headers = { 'Content-Type': 'application/json', ...(await signIn(url, person, current)) };
  const body = JSON.stringify({ current, next: OWN_PASSWORD });
  const answer = await fetch(`${url}/api/password`, { method: 'PUT', headers, body });
  if (!answer.ok) throw new Error(`${person} could not choose a password: ${await answer.text()}`);
  return OWN_PASSWORD;
};

/** Signs somebody in, by default with the password that `signingIn` chose for everybody. */
export const signIn = async (url: string, name: string, password = OWN_PASSWORD): Promise<Shown> => {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ name, password }),
  });
  if (!answer.ok) throw new Error(`${name} could not sign in: ${await answer.text()}`);
  const [cookie = ''] = answer.headers.getSetCookie().map((set) => set.split(';')[0] ?? '');
  const { csrf } = (await answer.json()) as { csrf: string };
  return { Cookie: cookie, 'Crosswalk-CSRF': csrf };
};
