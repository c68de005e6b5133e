import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Reads } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { AccountsOfPeople } from './accounts-of-people.js';
import type { AccountFilter } from './by-account.js';
import { PeopleWaitingDto } from './people.dto.js';
import { PeopleCount } from './people.query.js';

@ApiTags('people')
@Controller('people/waiting')
export class PeopleWaitingController {
  constructor(
    private readonly bus: QueryBus,
    private readonly accounts: AccountsOfPeople,
  ) {}

  @Get()
  @AllowedTo('administrator')
  @Reads('How many people wait for an administrator, and for what', PeopleWaitingDto)
  async waiting(): Promise<PeopleWaitingDto> {
    const accounts = await this.accounts.all();
    const count = (filter: AccountFilter): Promise<number> =>
      this.bus.execute(new PeopleCount(accounts.narrowedTo(filter)));
    return { withoutAccount: await count('none'), oneTime: await count('one-time'), locked: await count('locked') };
  }
}
