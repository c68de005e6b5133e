import {
  freed,
  given,
  neighbours,
  offered,
  reserved,
  riverside,
  slot,
  wangjiang,
  withdrawn,
} from '../../../../../test/support/offer-story.js';
import { reserveSlot } from './reserve-slot.decision.js';

const asked = (number: string, claim?: string) => ({
  ...slot(number, claim),
  provider: neighbours.name,
  places: [riverside.id, wangjiang.id],
});

describe('A place for an order', () => {
  it('is kept while there is room', () => {
    given(offered, reserved('1')).when(reserveSlot, asked('2')).thenRecords(reserved('2'));
  });

  it('is refused when as many orders are open as were promised, naming how many', () => {
    given(offered, reserved('1'), reserved('2'))
      .when(reserveSlot, asked('3'))
      .thenRefuses('capacity-exhausted', { provider: neighbours.name, open: '2', capacity: '2' });
    given(offered, reserved('1'), reserved('2'), freed('1')).when(reserveSlot, asked('3')).thenRecords(reserved('3'));
  });

  it('is kept once for a request, and counts once for a case that two requests want', () => {
    given(offered, reserved('1')).when(reserveSlot, asked('1')).thenNothingNew();
    given(offered, reserved('1'), reserved('2'))
      .when(reserveSlot, asked('2', 'another'))
      .thenRecords(reserved('2', 'another'));
    given(offered, reserved('1'), reserved('1', 'another')).when(reserveSlot, asked('2')).thenRecords(reserved('2'));
  });

  it('is refused where nothing is offered, or no longer', () => {
    given().when(reserveSlot, asked('1')).thenRefuses('not-offered', { provider: neighbours.name });
    given(offered, withdrawn).when(reserveSlot, asked('1')).thenRefuses('not-offered');
  });

  it('is refused to an order from outside the area', () => {
    given(offered)
      .when(reserveSlot, { ...asked('1'), places: [riverside.id] })
      .thenRefuses('outside-area', { area: '望江街道' });
  });

  it('is found, whatever the room, for an order that was promised before and has come back', () => {
    given(offered, reserved('1'), reserved('2'), withdrawn)
      .when(reserveSlot, { ...asked('3'), promised: true })
      .thenRecords(reserved('3'));
  });
});
