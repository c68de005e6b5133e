import type { BreakdownListRef, CaseRaised } from '../../case/events.js';
import type { Instant, ListId } from '../../case/ids.js';
import {
  chen,
  claimed,
  evening,
  filed,
  given,
  jinjiang,
  listed,
  listing,
  noon,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { raiseCase, type RaiseCase } from './raise-case.decision.js';

const list = (level: BreakdownListRef['level']): BreakdownListRef => ({
  id: `list-of-${level}` as ListId,
  name: `${level} list`,
  level,
});
const onCommunityList = { type: 'CaseListed', data: { ...listing, list: list('community') } } as const;
const onSubdistrictList = { type: 'CaseListed', data: { ...listing, list: list('subdistrict') } } as const;

const said = { reason: '需要交警、城管、住建一起解决', by: chen, at: evening };
const raising: RaiseCase = { list: list('subdistrict'), ...said, admission: { taking: true, lets: true } };
const raised: CaseRaised = {
  type: 'CaseRaised',
  data: { from: list('community'), list: list('subdistrict'), ...said },
};

describe('A listed case', () => {
  it('is raised to the list of a higher level, and keeps where it came from', () => {
    given(filed, onCommunityList).when(raiseCase, raising).thenRecords(raised);
  });

  it('is raised also after it was claimed', () => {
    given(filed, onCommunityList, claimed).when(raiseCase, raising).thenRecords(raised);
  });

  it('is raised again, one level higher', () => {
    given(filed, onCommunityList, raised)
      .when(raiseCase, { ...raising, list: list('district') })
      .thenRecords({ type: 'CaseRaised', data: { ...raised.data, from: list('subdistrict'), list: list('district') } });
  });

  it('is not raised to the level it is on, or a lower one', () => {
    const details = { list: 'subdistrict list', from: 'subdistrict list' };
    given(filed, onSubdistrictList)
      .when(raiseCase, { ...raising, list: { ...list('subdistrict'), id: 'list-of-another' as ListId } })
      .thenRefuses('list-not-higher', details);
    given(filed, onSubdistrictList)
      .when(raiseCase, { ...raising, list: list('community') })
      .thenRefuses('list-not-higher', { ...details, list: 'community list' });
  });

  it('is not raised to the list it is on', () => {
    given(filed, onSubdistrictList).when(raiseCase, raising).thenRefuses('case-already-listed', {
      list: 'subdistrict list',
    });
  });

  it('is not raised to a list that takes none, or none of its community', () => {
    const asked = (admission: RaiseCase['admission']) =>
      given(filed, onCommunityList).when(raiseCase, { ...raising, admission });
    asked({ taking: false, lets: true }).thenRefuses('list-takes-no-more', { list: 'subdistrict list' });
    asked({ taking: true, lets: true, of: jinjiang }).thenRefuses('list-of-another-unit', { unit: '近江社区' });
  });

  it('is not raised by somebody whom the list does not let', () => {
    const asked = (admission: RaiseCase['admission']) =>
      given(filed, onCommunityList).when(raiseCase, { ...raising, admission });
    asked({ taking: true, lets: false }).thenRefuses('not-yours-to-list');
    asked({ taking: true, lets: true }).thenRecords(raised);
  });

  it('is not raised before it was listed', () => {
    given(filed).when(raiseCase, raising).thenRefuses('case-not-listed');
    given(filed, onCommunityList)
      .when(raiseCase, { ...raising, at: '2026-03-02T02:00:00.000Z' as Instant })
      .thenRefuses('occurred-before-last-step', { since: noon });
  });

  it('is not raised when it has come to its end', () => {
    given(filed, onCommunityList, withdrawn).when(raiseCase, raising).thenRefuses('case-not-open');
  });

  it('knows which list it came from, also when that is nobody’s campaign here', () => {
    given(filed, listed)
      .when(raiseCase, { ...raising, list: list('district') })
      .thenRefuses('list-not-higher');
  });
});
