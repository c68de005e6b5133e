import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { doneBy, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { DeclineInvitationCommand } from './decline-invitation.command.js';

class DeclineInvitationDto {
  @TextField({ max: 1000 }) reason!: string;
}

@ApiTags('cases')
@Controller('cases/:id/invitations/decline')
export class DeclineInvitationController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('decline-invitation')
  @Writes('Decline the invitation of your department (谢绝邀请)')
  async decline(@Param() { id }: CaseAddress, @Body() { reason }: DeclineInvitationDto, @Asking() asked: Asked) {
    const message = { department: unitOf(asked), reason, ...doneBy(asked) };
    return written(await this.bus.execute(new DeclineInvitationCommand(id, message, asked.request)), { id });
  }
}
