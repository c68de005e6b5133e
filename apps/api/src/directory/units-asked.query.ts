import { Injectable } from '@nestjs/common';
import { UnitDirectory, type KnownUnit, type Role } from '@crosswalk/identity';
import { isRoleAt, POST_ROLES, UNIT_KINDS, UnitRow, Units, type UnitId } from '@crosswalk/organisation';
import { DataSource } from 'typeorm';

/** What identity asks about units, answered by organisation. */
@Injectable()
export class UnitsAsked extends UnitDirectory {
  constructor(
    private readonly units: Units,
    private readonly source: DataSource,
  ) {
    super();
  }

  override async find(id: string): Promise<KnownUnit | undefined> {
    return this.units.actedFor(id as UnitId);
  }

  override async idOf(name: string): Promise<string | undefined> {
    const found = await this.source.getRepository(UnitRow).findBy({ name, closed: false });
    return found.length === 1 ? found[0]?.id : undefined;
  }

  override hasRole(unit: KnownUnit, role: Role): boolean {
    const [kind, post] = [UNIT_KINDS.find((one) => one === unit.kind), POST_ROLES.find((one) => one === role)];
    return kind !== undefined && post !== undefined && isRoleAt(post, kind);
  }
}
