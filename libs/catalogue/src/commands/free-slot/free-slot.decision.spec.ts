import { evening, freed, given, offered, order, reserved } from '../../../../../test/support/offer-story.js';
import { freeSlot } from './free-slot.decision.js';

const asked = { case: order('1').id, why: 'claim-refused', by: 'fang-yun', at: evening } as const;

describe('A place', () => {
  it('is given back with everything kept for the case', () => {
    given(offered, reserved('1'), reserved('1', 'another')).when(freeSlot, asked).thenRecords(freed('1'));
    given(offered, reserved('1'), reserved('1', 'another'), freed('1')).when(freeSlot, asked).thenNothingNew();
  });

  it('stays with another request that wants the same case', () => {
    const claim = 'claim of 1';
    given(offered, reserved('1'), reserved('1', 'another'))
      .when(freeSlot, { ...asked, claim })
      .thenRecords(freed('1', claim));
    given(offered, reserved('1', 'another'))
      .when(freeSlot, { ...asked, claim })
      .thenNothingNew();
  });

  it('that nobody keeps is free already', () => {
    given().when(freeSlot, asked).thenNothingNew();
    given(offered, reserved('2')).when(freeSlot, asked).thenNothingNew();
  });
});
