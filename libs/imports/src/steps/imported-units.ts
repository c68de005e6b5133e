import type { UnitRef } from '@crosswalk/cases';
import { unitIdOf, type UnitKind, type Units } from '@crosswalk/organisation';
import type { ImportedCase } from '../row/imported-case.js';
import { importerOf, unitMetadata, type Origin } from './provenance.js';
import type { Circumstances } from './steps.js';

type Named = Readonly<{ kind: UnitKind; name: string }>;

/** The units that rows name: known by name, established when a row that is taken names them first. */
export class ImportedUnits {
  private readonly known = new Map<string, UnitRef>();
  private readonly established = new Map<string, Promise<unknown>>();

  /** @param at ISO instant at which a unit met for the first time counts as established */
  constructor(
    private readonly units: Units,
    private readonly origin: Origin,
    private readonly at: string,
  ) {}

  /** The units of a row, whether or not they are established yet. */
  of(row: ImportedCase): Pick<Circumstances, 'community' | 'subdistrict' | 'department'> {
    const { community, subdistrict, claimed } = row;
    return {
      community: this.ref('community', community),
      ...(subdistrict === undefined ? {} : { subdistrict: this.ref('subdistrict', subdistrict) }),
      ...(claimed ? { department: this.ref('department', claimed.department) } : {}),
    };
  }

  /** Establishes the units of a row that are not there yet. */
  async establish(row: ImportedCase, line: number): Promise<void> {
    const { community, subdistrict, claimed } = row;
    const named: Named[] = [{ kind: 'community', name: community }];
    if (subdistrict !== undefined) named.push({ kind: 'subdistrict', name: subdistrict });
    if (claimed) named.push({ kind: 'department', name: claimed.department });
    await Promise.all(named.map((unit) => this.one(unit, line)));
  }

  private ref(kind: UnitKind, name: string): UnitRef {
    const key = `${kind}\n${name}`;
    const known = this.known.get(key);
    if (known) return known;
    const ref = { id: unitIdOf(kind, name), name };
    this.known.set(key, ref);
    return ref;
  }

  private one({ kind, name }: Named, line: number): Promise<unknown> {
    const key = `${kind}\n${name}`;
    const under = this.established.get(key) ?? this.ask({ kind, name }, line);
    this.established.set(key, under);
    return under;
  }

  private ask({ kind, name }: Named, line: number): Promise<unknown> {
    const metadata = unitMetadata(this.origin, { kind, name, line });
    return this.units.establish({ kind, name, by: importerOf(this.origin.profile), at: this.at }, { metadata });
  }
}
