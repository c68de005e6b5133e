import { IntField, TextField } from '@crosswalk/http';

/** The body of a command about a person that was carried out. */
export class PersonWrittenDto {
  @TextField({ example: 'chen-meilin' }) id!: string;
  @IntField({ says: 'The revision they now have; also the ETag' }) revision!: number;
}
