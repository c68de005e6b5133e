import { Module } from '@nestjs/common';
import { UnitDirectory } from '@crosswalk/identity';
import { OrganisationModule } from '@crosswalk/organisation';
import { UnitsAsked } from './units-asked.query.js';

/** Joins what identity asks to who keeps the units. */
@Module({
  imports: [OrganisationModule],
  providers: [{ provide: UnitDirectory, useClass: UnitsAsked }],
  exports: [UnitDirectory],
})
export class UnitDirectoryModule {}
