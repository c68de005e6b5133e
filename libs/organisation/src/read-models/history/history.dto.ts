import { InstantField, ListField, TextField } from '@crosswalk/http';

export class EntryOfOrganisationDto {
  @TextField({ says: 'The id of the event' }) id!: string;
  @TextField({ says: 'The event type', example: 'UnitRenamed' }) type!: string;
  @TextField({ max: 20_000, says: 'What happened, in words' }) words!: string;
  @TextField({ says: 'Who did it' }) by!: string;
  @InstantField({ says: 'When it occurred' }) at!: string;
  @InstantField({ says: 'When it was recorded' }) recordedAt!: string;
}

export class HistoryOfOrganisationDto {
  @ListField(() => EntryOfOrganisationDto, { says: 'First things first' }) items!: EntryOfOrganisationDto[];
}
