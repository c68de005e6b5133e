import {
  ChoiceField,
  choice,
  DayField,
  InstantField,
  IntField,
  ListField,
  ObjectField,
  PageQuery,
  TextField,
  UuidField,
  YesNoField,
} from '@crosswalk/http';
import { NEXT_STEPS } from '../../case/next.projection.js';
import { STAGES } from '../../case/standing-shape.projection.js';
import { RELATIONS_TO_CASE } from './work.projection.js';
import { COLUMNS, type Column, type WorkItem, type WorkPage } from './work.query.js';

class WorkUnitDto {
  @UuidField() id!: string;
  @TextField() name!: string;
}

export class WorkItemOfCaseDto {
  @UuidField() id!: string;
  @TextField({ example: '2026-00042-1' }) number!: string;
  @TextField() title!: string;
  @TextField() category!: string;
  @TextField({ example: 'problem' }) procedure!: string;
  @ChoiceField(STAGES) stage!: string;
  @ObjectField(() => WorkUnitDto) community!: WorkUnitDto;
  @ObjectField(() => WorkUnitDto, { nullable: true }) lead!: WorkUnitDto | null;
  @ChoiceField(RELATIONS_TO_CASE, { says: 'What you are to the case' }) relation!: string;
  @ListField(choice(NEXT_STEPS), { says: 'What waits for you; empty when it waits for others' }) steps!: string[];
  @ListField(choice(NEXT_STEPS), { says: 'What waits for the head of your department, and not for you' })
  forHead!: string[];
  @DayField({ nullable: true }) due!: string | null;
  @YesNoField() overdue!: boolean;
  @YesNoField() suspended!: boolean;
  @YesNoField() supervised!: boolean;
  @InstantField({ says: 'Since when it is in this stage' }) since!: string;
  @InstantField() changedAt!: string;
  @IntField() revision!: number;
}

export class ColumnDto {
  @ChoiceField(COLUMNS) column!: string;
  @IntField() count!: number;
  @ListField(() => WorkItemOfCaseDto) items!: WorkItemOfCaseDto[];
  @YesNoField({ says: 'Whether there are more than these' }) more!: boolean;
}

export class BoardAsked {
  @UuidField({ optional: true, says: 'The unit; your own when absent. Another one is for those who oversee' })
  unit?: string;
  @ChoiceField(COLUMNS, { optional: true, says: 'Only this column' }) column?: Column;
  @IntField({ min: 1, max: 100, optional: true, says: 'Cases per column; 20 when absent' }) limit?: number;
  @TextField({ max: 100, optional: true, says: 'A Crosswalk-Position: wait briefly until the board has seen it' })
  atLeast?: string;
}

export class BoardDto {
  @ObjectField(() => WorkUnitDto) unit!: WorkUnitDto;
  @DayField() today!: string;
  @ListField(() => ColumnDto) columns!: ColumnDto[];
  @YesNoField({ says: 'False when `atLeast` was not reached in time' }) upToDate!: boolean;
}

export class MyWorkAsked extends PageQuery {}

export class MyWorkDto {
  @DayField() today!: string;
  @IntField({ says: 'How many cases wait for you' }) count!: number;
  @ListField(() => WorkItemOfCaseDto) items!: WorkItemOfCaseDto[];
  @TextField({ optional: true, says: 'Cursor: pass it as `after`' }) next?: string;
  @YesNoField({ says: 'False when `atLeast` was not reached in time' }) upToDate!: boolean;
}

const lead = ({ work }: WorkItem): WorkUnitDto | null =>
  work.standing.claims.find(({ role }) => role === 'lead')?.department ?? null;

export const toItem = (item: WorkItem, today: string): WorkItemOfCaseDto => {
  const { work, relation, steps, forHead, due } = item;
  const { stage, community, suspendedUntil, supervised, since, procedure } = work.standing;
  const { id, number, title, category, changedAt, revision } = work;
  return {
    ...{ id, number, title, category, stage, community, supervised, since, changedAt, revision, relation, due },
    procedure: procedure.name,
    lead: lead(item),
    steps: [...steps],
    forHead: [...forHead],
    suspended: suspendedUntil !== null,
    overdue: due !== null && due < today,
  };
};

export const toColumn = (column: Column, { items, count, more }: WorkPage, today: string): ColumnDto => ({
  column,
  count,
  items: items.map((item) => toItem(item, today)),
  more,
});
