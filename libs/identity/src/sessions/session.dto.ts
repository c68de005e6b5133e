import { InstantField, ListField, ObjectField, TextField, UuidField, YesNoField } from '@crosswalk/http';
import { postOf, type SignedIn } from '../guard/signed-in.js';
import { PersonNameDto, PostDto } from '../me/person.dto.js';
import type { Session } from './session.js';

export class SessionPersonDto {
  @TextField({ example: 'chen-meilin' }) id!: string;
  @ObjectField(() => PersonNameDto) name!: PersonNameDto;
}

export class SessionDto {
  @ObjectField(() => SessionPersonDto) person!: SessionPersonDto;
  @ListField(() => PostDto, { says: 'Every post one holds today' }) posts!: PostDto[];
  @TextField({ optional: true, says: 'The post one acts under; absent while one holds none' }) post?: string;
  @YesNoField({ says: 'True with a one-time password: nothing can be done before it is changed' })
  mustChangePassword!: boolean;
  @TextField({ says: 'To be sent as the header Crosswalk-CSRF with every request that changes something' })
  csrf!: string;
  @InstantField() signedInAt!: string;
  @InstantField({ says: 'When it ends, however much it is used' }) expiresAt!: string;
}

export const toSessionDto = (signedIn: SignedIn): SessionDto => {
  const { session, member } = signedIn;
  const { csrf, mustChangePassword, signedInAt, expiresAt } = session;
  const post = postOf(signedIn);
  return {
    person: { id: member.id, name: member.name },
    posts: [...member.posts],
    ...(post ? { post: post.id } : {}),
    mustChangePassword,
    csrf,
    signedInAt,
    expiresAt,
  };
};

export class OwnSessionDto {
  @UuidField() id!: string;
  @InstantField() signedInAt!: string;
  @InstantField({ says: 'To the minute' }) lastSeenAt!: string;
  @InstantField() expiresAt!: string;
  @TextField({ min: 0, says: 'Empty when the browser did not say', example: 'Chrome · Windows' }) device!: string;
  @YesNoField({ says: 'True of the one that this is asked in' }) current!: boolean;
}

export const toOwnSessionDto = (
  { id, signedInAt, lastSeenAt, expiresAt, device }: Session,
  current: Session,
): OwnSessionDto => ({ id, signedInAt, lastSeenAt, expiresAt, device, current: id === current.id });
