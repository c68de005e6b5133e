import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Position } from '@crosswalk/event-sourcing';
import {
  AskedBy,
  ChoiceField,
  directionOf,
  EdgeRefused,
  PageQuery,
  Reads,
  TextField,
  UuidField,
  writeCursor,
  YesNoField,
  type Actor,
} from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { Overseeing } from '../../desk/overseeing.js';
import { PresentNames } from '../../present/present-names.query.js';
import { AccountsOfPeople } from './accounts-of-people.js';
import { ACCOUNT_FILTERS, type AccountFilter } from './by-account.js';
import { PeopleDto } from './people.dto.js';
import type { ListedPerson } from './people.projection.js';
import { PeopleQuery, type PeopleFrom } from './people.query.js';

const DEFAULT_LIMIT = 25;

class PeopleAskedDto extends PageQuery {
  @TextField({ max: 100, optional: true, says: 'Part of a name or of a sign-in name' }) q?: string;
  @UuidField({ optional: true, says: 'Only people with a post at this unit' }) unit?: string;
  @YesNoField({ optional: true, says: 'Also people who have left' }) left?: boolean;
  @ChoiceField(ACCOUNT_FILTERS, {
    optional: true,
    says: 'Only people with a present post who cannot sign in, whose one-time password is not used yet, or who are locked out',
  })
  account?: AccountFilter;
}

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly bus: QueryBus,
    private readonly present: PresentNames,
    private readonly overseeing: Overseeing,
    private readonly accounts: AccountsOfPeople,
  ) {}

  @Get()
  @AllowedTo('administrator', 'auditor')
  @Reads('A page of the people who work here, by name', PeopleDto)
  async all(@Query() asked: PeopleAskedDto, @AskedBy() actor: Actor): Promise<PeopleDto> {
    const { q, unit, left, account, limit = DEFAULT_LIMIT, atLeast } = asked;
    const from = startOf(asked);
    const [seen, accounts] = [await this.overseeing.by(actor), await this.accounts.shownTo(actor)];
    const narrowed = { q, unit, left, seen, ...accounts?.narrowedTo(account) };
    const query = new PeopleQuery(narrowed, { limit, from }, atLeast as Position | undefined);
    const { items, more, upToDate } = await this.bus.execute(query);
    const first = items[0];
    const last = items.at(-1);
    const backwards = from?.towards === 'previous';
    return this.present.in({
      items: items.map((person) => ({ ...toDto(person), ...accounts?.of(person.id) })),
      ...(last && (backwards || more) ? { next: cursorAt(last) } : {}),
      ...(first && (backwards ? more : from) ? { previous: cursorAt(first) } : {}),
      upToDate,
    });
  }
}

const toDto = ({ posts, ...person }: ListedPerson) => ({ ...person, posts: posts.map((post) => ({ ...post })) });

const cursorAt = ({ name, id }: ListedPerson): string => writeCursor([name.zh, id]);

const startOf = (asked: PeopleAskedDto): PeopleFrom | undefined => {
  const way = directionOf(asked);
  if (!way) return undefined;
  const [name, id] = way.from;
  if (typeof name !== 'string' || typeof id !== 'string') throw new EdgeRefused('cursor-unreadable');
  return { towards: way.towards, name, id };
};
