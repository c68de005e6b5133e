import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { CaseEvent } from '../../case/events.js';
import { caseIdOf, type CaseId } from '../../case/ids.js';
import { said, yearOf } from '../../desk/asked.js';
import { Cases } from '../../desk/cases.js';
import { type ToldResident, Residents } from '@crosswalk/residents';
import { CaseNumbers } from '../../numbers/case-numbers.js';
import { fileCase, type FileCase } from './file-case.decision.js';

type Filed = Outcome<CaseEvent> & Readonly<{ id: CaseId; number: string }>;

export class FileCaseCommand extends Command<Filed> {
  constructor(
    readonly message: Omit<FileCase, 'number'>,
    readonly request: Request,
    /** Whose concern it is, when they said so. */
    readonly told?: ToldResident,
  ) {
    super();
  }
}

@CommandHandler(FileCaseCommand)
export class FileCaseHandler implements ICommandHandler<FileCaseCommand> {
  constructor(
    private readonly cases: Cases,
    private readonly numbers: CaseNumbers,
    private readonly residents: Residents,
  ) {}

  async execute({ message, request, told }: FileCaseCommand): Promise<Filed> {
    const id = caseIdOf(request.metadata.commandId);
    const outcome = await this.cases.file(id, request, async (state) => {
      if (state.stage !== 'unfiled') return fileCase({ ...message, number: '' }, state);
      const resident = told && (await this.residents.keep(told, request, toldBy(message)));
      const number = await this.numbers.next(yearOf(message));
      return fileCase({ ...message, ...said({ resident }), number }, state);
    });
    return { ...outcome, id, number: numberIn(outcome) };
  }
}

const toldBy = ({ by, at, community }: Pick<FileCase, 'by' | 'at' | 'community'>) => ({ by, at, toldIn: community.id });

const numberIn = ({ events }: Outcome<CaseEvent>): string => {
  const [filed] = events;
  if (filed?.type !== 'CaseFiled') throw new Error('Filing left no CaseFiled');
  return filed.data.number;
};
