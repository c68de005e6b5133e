import {
  asksFor,
  done,
  given,
  givenPerson,
  registered,
  unitOf,
} from '../../../../../test/support/organisation-story.js';
import { postIdOf, type PersonId } from '../../person/ids.js';
import { movePosts, type MovePosts } from './move-posts.decision.js';

const { id, name } = unitOf('community', '望江社区');
const { kind: _kind, ...jinjiang } = unitOf('community', '近江社区');
const asked: MovePosts = { from: { id, name }, to: jinjiang, ...done };
const { post } = asksFor();

describe('The posts at a unit that was merged', () => {
  it('go over to its successor', () => {
    givenPerson(registered, given())
      .when(movePosts, asked)
      .thenRecords({ type: 'PostMoved', data: { post, from: { id, name }, to: jinjiang, ...done } });
  });

  it('end where they are held there already', () => {
    const there = given({ post: postIdOf('chen-meilin' as PersonId, 'there'), unit: unitOf('community', '近江社区') });
    givenPerson(registered, given(), there)
      .when(movePosts, asked)
      .thenRecords({ type: 'PostEnded', data: { post, ...done } });
  });

  it('are none of anybody else’s', () => {
    givenPerson(registered).when(movePosts, asked).thenNothingNew();
    givenPerson().when(movePosts, asked).thenNothingNew();
  });
});
