import { TextField } from '@crosswalk/http';

/** An answer with its question, in the reader's language. */
export class AnswerOnFileDto {
  @TextField() question!: string;
  @TextField({ says: 'As the procedure asked it' }) asked!: string;
  @TextField({ max: 4000 }) answer!: string;
}
