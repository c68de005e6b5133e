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
import { SIGNALS } from './signals.projection.js';
import type { Overseen } from './signals.query.js';
import { RELATIONS_TO_CASE, type CaseAtWork } from './work.projection.js';
import { COLUMNS, type Column, type WorkItem, type WorkPage } from './work.asked.js';

class WorkUnitDto {
  @UuidField() id!: string;
  @TextField() name!: string;
}

class SignalDto {
  @ChoiceField(SIGNALS) signal!: string;
  @InstantField() since!: string;
  @DayField({ nullable: true, says: 'The day by which an answer was wanted' }) due!: string | null;
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
  @ChoiceField([...RELATIONS_TO_CASE, 'overseen'], { says: 'What you are to the case' }) relation!: string;
  @ListField(choice(NEXT_STEPS), { says: 'What waits for you; empty when it waits for others' }) steps!: string[];
  @ListField(choice(NEXT_STEPS), { says: 'What waits for the head of your department, and not for you' })
  forHead!: string[];
  @ListField(() => SignalDto, { says: 'Why leadership looks after it; empty for everybody else' })
  signals!: SignalDto[];
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
  @IntField({ says: 'How many cases wait for you, or are for you to look after' }) count!: number;
  @ListField(() => WorkItemOfCaseDto) items!: WorkItemOfCaseDto[];
  @TextField({ optional: true, says: 'Cursor: pass it as `after`' }) next?: string;
  @YesNoField({ says: 'False when `atLeast` was not reached in time' }) upToDate!: boolean;
}

export const toItem = (item: WorkItem, today: string): WorkItemOfCaseDto => {
  const { work, relation, steps, forHead, due } = item;
  return { ...toCase(work), relation, steps: [...steps], forHead: [...forHead], signals: [], ...dueBy(due, today) };
};

/** A case that leadership looks after: nothing waits for them, and there is a reason to look. */
export const toOverseen = ({ work, signals, due }: Overseen, today: string): WorkItemOfCaseDto => ({
  ...toCase(work),
  ...{ relation: 'overseen', steps: [], forHead: [], signals: [...signals] },
  ...dueBy(due, today),
});

const dueBy = (due: string | null, today: string) => ({ due, overdue: due !== null && due < today });

const toCase = ({ standing, id, number, title, category, changedAt, revision }: CaseAtWork) => {
  const { stage, community, suspendedUntil, supervised, since, procedure, claims } = standing;
  return {
    ...{ id, number, title, category, stage, community, supervised, since, changedAt, revision },
    procedure: procedure.name,
    lead: claims.find(({ role }) => role === 'lead')?.department ?? null,
    suspended: suspendedUntil !== null,
  };
};

export const toColumn = (column: Column, { items, count, more }: WorkPage, today: string): ColumnDto => ({
  column,
  count,
  items: items.map((item) => toItem(item, today)),
  more,
});
