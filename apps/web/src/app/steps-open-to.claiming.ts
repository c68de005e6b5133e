import type { Offer } from '../components/offers.js';
import { missingBefore } from './steps-open-to.missing.js';
import {
  about,
  hasLead,
  isAbove,
  isCoordinator,
  isMoving,
  isOwn,
  isOpen,
  knows,
  ownClaim,
  standing,
  when,
  type Situation,
} from './steps-open-to.situation.js';

const isClaimable = (situation: Situation): boolean => {
  const { file, rules } = situation;
  const early = file.stage === 'filed' && rules?.claim.from !== 'filed';
  return isMoving(situation) && file.stage !== 'returned' && !early;
};

const mayClaim = (situation: Situation): boolean => {
  const { asker, rules } = situation;
  if (asker.unit === undefined || ownClaim(situation) || !isClaimable(situation)) return false;
  if (rules?.claim.how === 'assigned' || missingBefore(situation, 'claimed').length > 0) return false;
  const { lead, support } = rules?.claim ?? { lead: ['department'], support: ['department'] };
  const open = hasLead(situation) ? support : [...lead, ...support];
  return open.some((kind) => kind === asker.kind);
};

const assigns = (situation: Situation): boolean =>
  isCoordinator(situation) && isClaimable(situation) && situation.rules?.claim.how !== 'first-come';

const answers = (situation: Situation): readonly Offer[] =>
  standing(situation).flatMap(({ department: { id, name }, releases, extensions }) => [
    ...(releases.some(({ answer }) => answer === 'waiting')
      ? [about('release-claim', id, name), about('refuse-release', id, name)]
      : []),
    ...(extensions.some(({ answer }) => answer === 'waiting')
      ? [about('grant-extension', id, name), about('refuse-extension', id, name)]
      : []),
  ]);

const asks = (situation: Situation): readonly Offer[] => {
  const claim = ownClaim(situation);
  if (!claim || !isMoving(situation)) return [];
  const { releases, extensions, promisedFor, role } = claim;
  const promised = promisedFor === undefined ? role === 'lead' : promisedFor >= situation.today;
  return [
    ...when(promised && extensions.every(({ answer }) => answer !== 'waiting'), 'ask-extension'),
    ...when(
      releases.every(({ answer }) => answer !== 'waiting'),
      'ask-release',
    ),
  ];
};

const isInvited = ({ asker, file }: Situation): boolean =>
  file.invitations.some(({ department, answer }) => answer === 'waiting' && department.id === asker.unit);

/** Who takes it on, and on which terms. */
export const claimingSteps = (situation: Situation): readonly Offer[] => [
  ...when(mayClaim(situation), 'claim-case'),
  ...when(isMoving(situation) && isInvited(situation), 'decline-invitation'),
  ...when(isAbove(situation) && isClaimable(situation) && knows(situation, 'invitation'), 'invite-departments'),
  ...when(assigns(situation), 'assign-department'),
  ...when(assigns(situation) && hasLead(situation), 'hand-over-lead'),
  ...(isCoordinator(situation) && isMoving(situation) ? answers(situation) : []),
  ...asks(situation),
];

const isTaken = (situation: Situation): boolean => standing(situation).length > 0;

/** What is told, and on which list it stands. */
export const listingSteps = (situation: Situation): readonly Offer[] => {
  const { file } = situation;
  const cares = isAbove(situation) || isOwn(situation);
  const unresolved = isOpen(situation) && file.stage !== 'resolved';
  const sorted = isAbove(situation) && unresolved && !isTaken(situation);
  const moving = isMoving(situation) && file.stage !== 'returned';
  const lists = knows(situation, 'listing') && !file.list && !isTaken(situation);
  const isLow = file.list !== undefined && file.list.level !== 'district';
  return [
    ...when(isOwn(situation) && isMoving(situation) && file.stage === 'returned', 'refile-case'),
    ...when(cares && moving && lists, 'list-case'),
    ...when(sorted && moving, 'return-case'),
    ...when(sorted, 'decline-case'),
    ...when(cares && moving && isLow, 'raise-case'),
    ...when(cares && unresolved, 'amend-case'),
    ...when(isOwn(situation) && unresolved, 'withdraw-case'),
  ];
};
