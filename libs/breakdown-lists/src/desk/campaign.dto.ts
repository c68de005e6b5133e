import { choice, DayField, ListField, ObjectField, TextField, uuid } from '@crosswalk/http';
import type { Units } from '@crosswalk/organisation';
import { ADDERS, type Adder, type Campaign, type MayAdd } from '../list/events.js';

export class MayAddDto {
  @ListField(choice(ADDERS), { max: 2, unique: true, says: 'Besides the coordinator, who always may' })
  roles!: Adder[];
  @ListField(uuid(), { min: 1, max: 100, unique: true, optional: true, says: 'Only people of these units' })
  units?: string[];
}

/** Whatever is given replaces what the list was. */
export class CampaignChangesDto {
  @TextField({ max: 100, optional: true }) name?: string;
  @DayField({ optional: true, says: 'First day that cases may be added' }) from?: string;
  @DayField({ optional: true, says: 'Last day that cases may be added' }) to?: string;
  @ObjectField(() => MayAddDto, { optional: true }) mayAdd?: MayAddDto;
}

/** Who may add, with the units' names. @throws UnitRejected naming the field below `within` */
export const mayAddOf = async ({ roles, units }: MayAddDto, organisation: Units, within = ''): Promise<MayAdd> => {
  if (units === undefined) return { roles };
  const field = `${within}mayAdd.units`;
  const named = await Promise.all(units.map((id) => organisation.named(id, { field })));
  return { roles, units: named.map(({ id, name }) => ({ id, name })) };
};

/** The changes that were asked for, and no others. */
export const changesOf = async (
  { name, from, to, mayAdd }: CampaignChangesDto,
  organisation: Units,
): Promise<Partial<Campaign>> => ({
  ...(name === undefined ? {} : { name }),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(mayAdd === undefined ? {} : { mayAdd: await mayAddOf(mayAdd, organisation, 'changes.') }),
});
