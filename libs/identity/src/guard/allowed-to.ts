import { applyDecorators, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { Role } from '../roles.js';

const ALLOWED = 'crosswalk:allowed-to';
const PEOPLE_ALONE = 'crosswalk:people-alone';
const ONE_TIME = 'crosswalk:with-one-time-password';

/** Roles; whoever has signed in, in whichever role or none; or everybody. */
export type Allowed = readonly Role[] | 'signed-in' | 'anyone';

/** Says which roles may use a route. Whether they may in this very case is for the decision. */
export const AllowedTo = (...roles: readonly [Role, ...Role[]]) =>
  applyDecorators(
    SetMetadata(ALLOWED, roles),
    ApiSecurity('session'),
    ApiSecurity('token'),
    ApiExtension('x-allowed-to', roles),
  );

/** Says that a route is for people who have signed in, whatever they are: it is about nothing but themselves. */
export const AllowedToSignedIn = () =>
  applyDecorators(
    SetMetadata(ALLOWED, 'signed-in'),
    ApiSecurity('session'),
    ApiExtension('x-allowed-to', ['signed-in']),
  );

/** Says that a route is open to everybody, signed in or not. */
export const AllowedToAnyone = () =>
  applyDecorators(SetMetadata(ALLOWED, 'anyone'), ApiExtension('x-allowed-to', ['anyone']));

/** Says that no machine may use a route, whatever its role and its scopes. */
export const ForPeopleAlone = () =>
  applyDecorators(SetMetadata(PEOPLE_ALONE, true), ApiExtension('x-people-alone', true));

/** Says that a route is open also to people who have yet to choose a password of their own. */
export const WithOneTimePassword = () => SetMetadata(ONE_TIME, true);

type Handler = Parameters<Reflector['getAllAndOverride']>[1][number];

/** Who may use a route, by its method or else its controller; undefined when neither says. */
export const allowedOn = (method: Handler, controller: Handler): Allowed | undefined =>
  new Reflector().getAllAndOverride<Allowed | undefined>(ALLOWED, [method, controller]);

/** What a route says of who may use it. */
export type RouteAccess = Readonly<{
  allowed: Allowed | undefined;
  isForPeopleAlone: boolean;
  takesOneTimePassword: boolean;
}>;

const known = new WeakMap<Handler, WeakMap<Handler, RouteAccess>>();

/** What a route says of who may use it: read when it is first used. */
export const accessTo = (method: Handler, controller: Handler): RouteAccess => {
  const ofMethod = known.get(method) ?? new WeakMap<Handler, RouteAccess>();
  const access = ofMethod.get(controller) ?? readAccess(method, controller);
  known.set(method, ofMethod.set(controller, access));
  return access;
};

const readAccess = (method: Handler, controller: Handler): RouteAccess => {
  const reflector = new Reflector();
  return {
    allowed: allowedOn(method, controller),
    isForPeopleAlone: reflector.get<true | undefined>(PEOPLE_ALONE, method) === true,
    takesOneTimePassword: reflector.get<true | undefined>(ONE_TIME, method) === true,
  };
};
