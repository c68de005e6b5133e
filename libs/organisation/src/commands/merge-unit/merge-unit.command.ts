import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import { Turns } from '../../desk/turns.js';
import type { Organisation } from '../../snapshot/organisation.js';
import { OrganisationSnapshot } from '../../snapshot/organisation-snapshot.js';
import type { UnitEvent } from '../../unit/events.js';
import type { UnitId } from '../../unit/ids.js';
import { UnitRejected } from '../../unit/rejections.js';
import { Units } from '../../units.js';
import { mergeUnit, type MergeUnit } from './merge-unit.decision.js';

export class MergeUnitCommand extends Command<Outcome<UnitEvent>> {
  constructor(
    readonly unit: UnitId,
    readonly message: Omit<MergeUnit, 'unit'>,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(MergeUnitCommand)
export class MergeUnitHandler implements ICommandHandler<MergeUnitCommand> {
  constructor(
    private readonly units: Units,
    private readonly snapshot: OrganisationSnapshot,
    private readonly turns: Turns,
  ) {}

  execute(command: MergeUnitCommand): Promise<Outcome<UnitEvent>> {
    return this.turns.take(() => this.merge(command));
  }

  private async merge({ unit, message, request }: MergeUnitCommand): Promise<Outcome<UnitEvent>> {
    const { into } = message;
    const organisation = await this.snapshot.catchUp();
    if (!organisation.unit(into)) throw new UnitRejected('unit-unknown', { id: into }, 'into');
    const clashes = clashesIn(organisation, unit, into);
    return this.units.record(unit, request, async (state) =>
      mergeUnit({ ...message, unit }, state, await this.units.standing(into), clashes),
    );
  }
}

const clashesIn = (organisation: Organisation, unit: UnitId, into: UnitId): readonly string[] => {
  const there = organisation.below(into);
  return organisation
    .below(unit)
    .filter(({ kind, name }) => there.some((other) => other.kind === kind && other.name === name))
    .map(({ name }) => name);
};
