import { PersonRejected } from '../person/rejections.js';
import { UnitRejected } from '../unit/rejections.js';

/** What whoever asks about a unit is told when it is not there for them to see. */
export const unitNotThere = (): UnitRejected => new UnitRejected('unit-not-there');

/** What whoever asks about a person is told when they are not there to be seen. */
export const personNotThere = (): PersonRejected => new PersonRejected('person-not-there');
