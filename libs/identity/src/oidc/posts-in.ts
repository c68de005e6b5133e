import { Injectable } from '@nestjs/common';
import type { Introduced } from '../directory/staff-directory.js';
import { UnitDirectory, type KnownUnit } from '../directory/unit-directory.js';
import { textsIn, type Claims } from './claims.js';
import type { OidcSettings } from './settings.js';

type Told = Pick<OidcSettings, 'roleClaim' | 'unitClaim' | 'roles' | 'units'>;

/** Understands the claims of a provider as posts. */
@Injectable()
export class PostsIn {
  constructor(private readonly units: UnitDirectory) {}

  /** Each role that the claims tell, at each unit that they tell and that has such a role. */
  async of(claims: Claims, { roleClaim, unitClaim, roles, units }: Told): Promise<Introduced['posts']> {
    const held = textsIn(claims, roleClaim).flatMap((told) => (Object.hasOwn(roles, told) ? (roles[told] ?? []) : []));
    const named = textsIn(claims, unitClaim).map((told) => (Object.hasOwn(units, told) ? (units[told] ?? told) : told));
    const found = (await Promise.all(named.map((unit) => this.unit(unit)))).flatMap((unit) => unit ?? []);
    return found.flatMap((unit) =>
      [...new Set(held)].filter((role) => this.units.hasRole(unit, role)).map((role) => ({ role, unit: unit.id })),
    );
  }

  private async unit(nameOrId: string): Promise<KnownUnit | undefined> {
    const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(nameOrId);
    const id = isId ? nameOrId : await this.units.idOf(nameOrId);
    return id === undefined ? undefined : this.units.find(id);
  }
}
