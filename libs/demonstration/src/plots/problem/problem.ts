import { askExtension, build, type Building } from './building.js';
import { claim, disputeRelease, handOver, type Claiming } from './claiming.js';
import { end, type Ending } from './ending.js';
import { invite, list, type Entrance } from './listing.js';
import { comment, supervise, suspend, urge, type Overseeing } from './overseeing.js';
import { split } from '../shorter.js';
import { agreeOnPlan, type Planning } from './planning.js';
import type { ProblemTale } from './problem-tale.js';
import { askResidents, judge, survey, type Studying } from './studying.js';

/** What is out of the ordinary in the story of a problem. */
export type Twists = Entrance &
  Claiming &
  Studying &
  Planning &
  Building &
  Overseeing &
  Pick<Ending, 'reopened' | 'unconfirmed' | 'unanswered'> &
  Readonly<{
    /** Its community refuses what was told to be done. */
    notDone?: boolean;
    extension?: 'granted' | 'less' | 'refused';
    /** Part of it becomes a case of its own. */
    split?: boolean;
  }>;

/** A problem from the list to its end; what would be later than the story is not told. */
export const tellProblem = (tale: ProblemTale, twists: Twists): void => {
  list(tale, twists);
  if (twists.commented) comment(tale);
  if (!twists.assigned || twists.invited) invite(tale);
  claim(tale, twists);
  if (twists.release) disputeRelease(tale, twists.release);
  if (twists.handedOver) handOver(tale);
  study(tale, twists);
  agreeOnPlan(tale, twists);
  if (twists.suspended) suspend(tale, twists.suspended);
  if (twists.suspended === 'open') return;
  if (twists.extension) askExtension(tale, twists.extension);
  if (twists.supervised) supervise(tale, twists.supervised);
  build(tale, twists);
  const { notDone = false, reopened = false, unconfirmed = false, unanswered = false } = twists;
  end(tale, { refused: notDone, reopened, unconfirmed, unanswered });
};

const study = (tale: ProblemTale, twists: Twists): void => {
  survey(tale, twists);
  const { rounds = 1 } = twists;
  for (let round = 1; round <= rounds; round += 1) askResidents(tale, round);
  if (twists.split) split(tale);
  if (twists.urged) urge(tale);
  judge(tale, { condition: twists.condition ?? false });
};
