import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ChoiceField, TextField, Writes, written } from '@crosswalk/http';
import { VISIBILITIES, type Visibility } from '../../case/events.js';
import { partIdOf, type CommentId } from '../../case/ids.js';
import { doneBy } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { AddCommentCommand } from './add-comment.command.js';

class AddCommentDto {
  @TextField({ max: 4000 }) text!: string;
  @ChoiceField(VISIBILITIES, { says: 'For the staff only, or for the resident too' }) visibility!: Visibility;
}

@ApiTags('cases')
@Controller('cases/:id/comments')
export class AddCommentController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('add-comment')
  @Writes('Comment on a case, for the staff or for the resident too (留言)')
  async comment(@Param() { id }: CaseAddress, @Body() body: AddCommentDto, @Asking() asked: Asked) {
    const comment = partIdOf<CommentId>('comment', asked.request.metadata.commandId);
    const message = { comment, text: body.text, visibility: body.visibility, ...doneBy(asked) };
    return written(await this.bus.execute(new AddCommentCommand(id, message, asked.request)), { id });
  }
}
