import type { Words } from '../words.js';

export const ROLES = [
  'community-staff',
  'subdistrict-staff',
  'coordinator',
  'department-staff',
  'department-head',
  'organisation-member',
  'leadership',
  'auditor',
  'administrator',
  'machine',
] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking, and the organisation unit they act for. */
export type Actor = Readonly<{
  id: string;
  name?: Words;
  role: Role;
  /** `kind`: what kind of unit it is, in the words of libs/organisation. */
  unit?: Readonly<{ id: string; name: string; kind: string }>;
  /** What a machine was let in for; people may do all that their role may. */
  scopes?: readonly string[];
}>;

const actors = new WeakMap<object, Actor>();

/** Notes who makes a request; done once, by whatever signs people in. */
export const rememberActor = (request: object, actor: Actor): void => {
  actors.set(request, actor);
};

/** Who makes a request; undefined before sign-in. */
export const actorOf = (request: object): Actor | undefined => actors.get(request);
