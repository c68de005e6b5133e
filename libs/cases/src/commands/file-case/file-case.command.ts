import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { CaseEvent } from '../../case/events.js';
import { caseIdOf, type CaseId } from '../../case/ids.js';
import { yearOf } from '../../desk/asked.js';
import { Cases } from '../../desk/cases.js';
import { CaseNumbers } from '../../numbers/case-numbers.js';
import { fileCase, type FileCase } from './file-case.decision.js';

type Filed = Outcome<CaseEvent> & Readonly<{ id: CaseId; number: string }>;

export class FileCaseCommand extends Command<Filed> {
  constructor(
    readonly message: Omit<FileCase, 'number'>,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(FileCaseCommand)
export class FileCaseHandler implements ICommandHandler<FileCaseCommand> {
  constructor(
    private readonly cases: Cases,
    private readonly numbers: CaseNumbers,
  ) {}

  async execute({ message, request }: FileCaseCommand): Promise<Filed> {
    const id = caseIdOf(request.metadata.commandId);
    const outcome = await this.cases.file(id, request, async (state) => {
      const number = state.stage === 'unfiled' ? await this.numbers.next(yearOf(message)) : '';
      return fileCase({ ...message, number }, state);
    });
    return { ...outcome, id, number: numberIn(outcome) };
  }
}

const numberIn = ({ events }: Outcome<CaseEvent>): string => {
  const [filed] = events;
  if (filed?.type !== 'CaseFiled') throw new Error('Filing left no CaseFiled');
  return filed.data.number;
};
