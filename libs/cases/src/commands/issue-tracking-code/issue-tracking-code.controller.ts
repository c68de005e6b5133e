import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, PublicAddress, TextField, WrittenDto, Writes, written, YesNoField } from '@crosswalk/http';
import { doneBy } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { IssueTrackingCodeCommand } from './issue-tracking-code.command.js';

class IssueTrackingCodeDto {
  @YesNoField({ optional: true, says: 'True for a new code; the old one is void then' }) renew?: boolean;
}

class TrackingCodeDto extends WrittenDto {
  @TextField({ example: '7K3QX-2M9ZA-4R8TC-6WJ5D' }) code!: string;
  @TextField({ says: 'Of the public page; the code stands where no server sees it', example: '/track#7K3QX-2M9ZA' })
  path!: string;
  @TextField({
    max: 2000,
    optional: true,
    says: 'The whole address of that page, where the service was told its own (CROSSWALK_PUBLIC_URL)',
    example: 'https://crosswalk.example/track#7K3QX-2M9ZA',
  })
  address?: string;
}

@ApiTags('residents')
@Controller('cases/:id/tracking-code')
export class IssueTrackingCodeController {
  constructor(
    private readonly bus: CommandBus,
    private readonly outside: PublicAddress,
  ) {}

  @Post()
  @May('issue-tracking-code')
  @Writes('The code by which a resident follows the case without an account (查询码)', TrackingCodeDto)
  async issue(@Param() { id }: CaseAddress, @Body() body: IssueTrackingCodeDto, @Asking() asked: Asked) {
    const message = { renew: body.renew ?? false, ...doneBy(asked) };
    const issued = await this.bus.execute(new IssueTrackingCodeCommand(id, message, asked.request));
    const path = `/track#${issued.code}` as const;
    return written(issued, { id, code: issued.code, path, ...this.outside.of(path) });
  }
}
