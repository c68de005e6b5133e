import { applyDecorators, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { Role } from './roles.js';

const ALLOWED = 'crosswalk:allowed-to';

/** Roles, or everybody, signed in or not. */
export type Allowed = readonly Role[] | 'anyone';

/** Says which roles may use a route. Whether they may in this very case is for the decision. */
export const AllowedTo = (...roles: readonly [Role, ...Role[]]) =>
  applyDecorators(SetMetadata(ALLOWED, roles), ApiSecurity('actor'), ApiExtension('x-allowed-to', roles));

/** Says that a route is open to everybody, signed in or not. */
export const AllowedToAnyone = () =>
  applyDecorators(SetMetadata(ALLOWED, 'anyone'), ApiExtension('x-allowed-to', ['anyone']));

type Handler = Parameters<Reflector['getAllAndOverride']>[1][number];

/** Who may use a route, by its method or else its controller; undefined when neither says. */
export const allowedOn = (method: Handler, controller: Handler): Allowed | undefined =>
  new Reflector().getAllAndOverride<Allowed | undefined>(ALLOWED, [method, controller]);
