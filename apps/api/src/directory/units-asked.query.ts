import { Injectable } from '@nestjs/common';
import { UnitDirectory, type KnownUnit, type Role } from '@crosswalk/identity';
import {
  isRoleAt,
  OrganisationSnapshot,
  POST_ROLES,
  UNIT_KINDS,
  UnitRow,
  Units,
  type UnitId,
} from '@crosswalk/organisation';
import { DataSource } from 'typeorm';

/** What identity asks about units, answered by organisation. */
@Injectable()
export class UnitsAsked extends UnitDirectory {
  constructor(
    private readonly units: Units,
    private readonly organisation: OrganisationSnapshot,
    private readonly source: DataSource,
  ) {
    super();
  }

  override async find(id: string, version?: number): Promise<KnownUnit | undefined> {
    const { organisation } = this;
    const known = version === undefined ? organisation.catchUp() : organisation.asOf(version);
    return (await known).actedFor(id as UnitId);
  }

  override async idOf(name: string): Promise<string | undefined> {
    const called = await this.called(name);
    const slash = name.lastIndexOf('/');
    if (called.length > 0 || slash < 0) return onlyOne(called);
    const above = await this.called(name.slice(0, slash));
    const below = await Promise.all((await this.called(name.slice(slash + 1))).map(({ id }) => this.units.find(id)));
    return onlyOne(below.flatMap((unit) => (above.some(({ id }) => id === unit?.parent) ? (unit ?? []) : [])));
  }

  override hasRole(unit: KnownUnit, role: Role): boolean {
    const [kind, post] = [UNIT_KINDS.find((one) => one === unit.kind), POST_ROLES.find((one) => one === role)];
    return kind !== undefined && post !== undefined && isRoleAt(post, kind);
  }

  private called(name: string): Promise<readonly UnitRow[]> {
    return this.source.getRepository(UnitRow).findBy({ name, closed: false });
  }
}

/** Who is meant is not guessed. */
const onlyOne = (units: readonly Readonly<{ id: string }>[]): string | undefined =>
  units.length === 1 ? units[0]?.id : undefined;
