/** What a provider says of somebody who has signed in there. */
export type Claims = Readonly<Record<string, unknown>> & Readonly<{ iss: string; sub: string }>;

/** The texts of a claim, which may be one or several; its name may lead into objects: `realm_access.roles`. */
export const textsIn = (claims: Claims, name: string): readonly string[] => {
  const claim = name in claims ? claims[name] : name.split('.').reduce(within, claims);
  return (Array.isArray(claim) ? claim : [claim]).flatMap((one) => (typeof one === 'string' && one !== '' ? one : []));
};

const within = (found: unknown, step: string): unknown =>
  typeof found === 'object' && found !== null && Object.hasOwn(found, step) ? Reflect.get(found, step) : undefined;
