import { choice, ChoiceField, InstantField, ListField, TextField, UuidField } from '@crosswalk/http';
import { ROLES, type Role } from '../roles.js';
import { SCOPES, type Scope } from './scope.policy.js';
import type { Token } from './token.js';

export class MakeTokenDto {
  @TextField({ max: 60, says: 'What people call the machine', example: '12345 热线' }) name!: string;
  @ChoiceField(ROLES, { says: 'What it may do is what this role may do' }) role!: Role;
  @UuidField({ optional: true, says: 'The unit it acts for; only the role machine may be without' }) unit?: string;
  @ListField(choice(SCOPES), { min: 1, max: SCOPES.length, says: 'And no more than this' }) scopes!: Scope[];
  @InstantField({ says: 'At most 400 days from now' }) expiresAt!: string;
}

export class TokenDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @ChoiceField(ROLES) role!: Role;
  @UuidField({ optional: true }) unit?: string;
  @ListField(choice(SCOPES)) scopes!: Scope[];
  @TextField({ says: 'The id of whoever made it' }) madeBy!: string;
  @InstantField() madeAt!: string;
  @InstantField() expiresAt!: string;
  @InstantField({ optional: true, says: 'To the minute; absent while it was never used' }) lastUsedAt?: string;
  @InstantField({ optional: true, says: 'Present once it was revoked' }) revokedAt?: string;
}

export class MadeTokenDto extends TokenDto {
  @TextField({ says: 'To be sent as Authorization: Bearer …; it is not shown again' }) token!: string;
}

export const toTokenDto = ({ unit, lastUsedAt, revokedAt, scopes, ...token }: Token): TokenDto => ({
  ...token,
  scopes: [...scopes],
  ...(unit === null ? {} : { unit }),
  ...(lastUsedAt === null ? {} : { lastUsedAt }),
  ...(revokedAt === null ? {} : { revokedAt }),
});
