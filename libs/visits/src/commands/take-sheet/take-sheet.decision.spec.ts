import { chen, closed, dropped, given, lin, opened, request, visit } from '../../../../../test/support/visit-story.js';
import type { VisitEvent } from '../../round/events.js';
import { takeSheet } from './take-sheet.decision.js';

const household: VisitEvent = { type: 'HouseholdVisited', data: { ...visit, row: 'a' } };
const asking: VisitEvent = { type: 'RequestTaken', data: { ...request, row: 'b' } };
const rows = [
  { key: 'a', household: visit },
  { key: 'b', household: visit, request },
];
const asked = { rows, asker: chen };

describe('A sheet', () => {
  it('is taken row by row, a visit that stands in several rows once', () => {
    given(opened).when(takeSheet, asked).thenRecords(household, asking);
  });

  it('is not taken twice', () => {
    given(opened, household, asking).when(takeSheet, asked).thenNothingNew();
  });

  it('has its new rows taken', () => {
    given(opened, household).when(takeSheet, asked).thenRecords(asking);
  });

  it('has a row taken again whose request was dropped', () => {
    given(opened, household, asking, dropped).when(takeSheet, asked).thenRecords(asking);
  });

  it('is taken in a round that is open, by its own staff', () => {
    given().when(takeSheet, asked).thenRefuses('visit-unknown');
    given(opened, closed).when(takeSheet, asked).thenRefuses('round-over');
    given(opened)
      .when(takeSheet, { ...asked, asker: lin })
      .thenRefuses('visit-unknown');
  });
});
