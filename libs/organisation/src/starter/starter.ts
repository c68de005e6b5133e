import { Inject, Injectable, Optional, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '@crosswalk/http';
import { demoPeople } from '@crosswalk/identity';
import { People } from '../people.js';
import { unitIdOf } from '../unit/ids.js';
import { Units } from '../units.js';
import { SETS_UP } from './sets-up.js';
import { establishStarterDistrict, starterDistrict } from './starter-district.js';
import { registerStarterPeople } from './starter-people.js';

/** Sets up a new installation. */
@Injectable()
export class StarterDistrict implements OnApplicationBootstrap {
  constructor(
    private readonly units: Units,
    private readonly people: People,
    private readonly clock: Clock,
    @Optional() @Inject(SETS_UP) private readonly setsUp = true,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.setsUp) await this.setUp();
  }

  /** Where what joined the starter district last is missing, the installation is new or from before it. */
  async setUp(): Promise<void> {
    const at = this.clock.now();
    const newest = starterDistrict.at(-1);
    if (newest && !(await this.units.find(unitIdOf(newest.kind, newest.name)))) {
      await establishStarterDistrict(this.units, at);
    }
    const latest = demoPeople.at(-1);
    if (latest && !(await this.people.nameOf(latest.id))) {
      const { people, units } = this;
      await registerStarterPeople({ people, units }, at);
    }
  }
}
