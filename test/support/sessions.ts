import type { INestApplicationContext } from '@nestjs/common';
import { Sessions } from '@crosswalk/identity';

/** What a request has to carry to be somebody's. */
export type Shown = Readonly<{ Cookie: string; 'Crosswalk-CSRF': string }>;

/** Signs each of these people in at a running application, past their passwords. */
export const signInAll = async (
  app: INestApplicationContext,
  people: readonly string[],
): Promise<(person: string) => Shown> => {
  const sessions = app.get(Sessions, { strict: false });
  const opened = await Promise.all(
    people.map(async (person) => [person, await sessions.open({ person, device: '' })] as const),
  );
  const shown = new Map(
    opened.map(([person, { token, csrf }]) => [
      person,
      { Cookie: `crosswalk_session=${token}`, 'Crosswalk-CSRF': csrf },
    ]),
  );
  return (person) => {
    const found = shown.get(person);
    if (!found) throw new Error(`Nobody called ${person} was signed in`);
    return found;
  };
};
