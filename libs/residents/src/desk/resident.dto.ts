import { TextField } from '@crosswalk/http';
import { phoneOf } from '../resident/phone.js';

// What fields can be told is a pattern; the reading of a number is more than one.
const phone = Object.assign(/^[+\d][\d\s().\-（）]{5,28}$/, {
  test: (text: string) => phoneOf(text) !== undefined,
});

const says = {
  zh: '手机号码（如 138 0013 8000）、带区号的座机号码（如 0571-8888 6666），或以 + 开头的境外号码',
  en: 'a mobile number (such as 138 0013 8000), a landline with its area code (such as 0571-8888 6666), or a number from abroad beginning with +',
};

const PHONE = { max: 30, optional: true, like: { pattern: phone, says }, example: '138 0013 8000' } as const;
const ADDRESS = { max: 200, optional: true, says: 'Where they live', example: '3幢2单元501' } as const;

/** The resident whose concern it is. Kept sealed, apart from the case; shown only to those who need it. */
export class ResidentDto {
  @TextField({ max: 50, example: '王秀英' }) name!: string;
  @TextField(PHONE) phone?: string;
  @TextField(ADDRESS) address?: string;
}

/** What is told of a resident later. */
export class ToldResidentDto {
  @TextField({ max: 50, optional: true, says: 'Needed of whoever is not on the case yet', example: '王秀英' })
  name?: string;
  @TextField(PHONE) phone?: string;
  @TextField(ADDRESS) address?: string;
}
