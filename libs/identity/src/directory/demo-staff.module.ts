import { Module, type DynamicModule } from '@nestjs/common';
import type { Actor } from '../roles.js';
import { DemoStaff } from './demo-staff.js';
import { StaffDirectory } from './staff-directory.js';

/** Nobody works here but the people of the demonstration. */
@Module({})
export class DemoStaffModule {
  static of(people?: readonly Actor[]): DynamicModule {
    return {
      module: DemoStaffModule,
      providers: [{ provide: StaffDirectory, useValue: new DemoStaff(people) }],
      exports: [StaffDirectory],
    };
  }
}
