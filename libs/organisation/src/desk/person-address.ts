import { TextField } from '@crosswalk/http';
import { PERSON_ID, type PersonId, type PostId } from '../person/ids.js';
import { UuidField } from '@crosswalk/http';

export const personId = {
  max: 63,
  like: {
    pattern: PERSON_ID,
    says: {
      zh: '2 至 63 位小写字母、数字、点或短横线，以字母或数字开头',
      en: '2 to 63 lower-case letters, digits, dots or hyphens, beginning with a letter or digit',
    },
  },
};

/** The person a path names. */
export class PersonAddress {
  @TextField(personId) id!: PersonId;
}

/** The post of a person that a path names. */
export class PostAddress extends PersonAddress {
  @UuidField() post!: PostId;
}
