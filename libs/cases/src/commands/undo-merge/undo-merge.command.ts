import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { undoMerge, type UndoMerge } from './undo-merge.decision.js';

/** For a process: the case it was merged into could not take it. */
export class UndoMergeCommand extends CaseCommand<UndoMerge> {}

@CommandHandler(UndoMergeCommand)
export class UndoMergeHandler extends CaseHandler<UndoMerge> {
  protected readonly action = 'undo-merge';
  protected readonly decide = undoMerge;
}
