import type { Person } from '../api/client.js';
import type { Offer } from '../components/offers.js';
import {
  about,
  isAbove,
  isCoordinator,
  isLead,
  isMoving,
  isOpen,
  isOwn,
  ownClaim,
  standing,
  when,
  type Situation,
} from './steps-open-to.situation.js';

/** Suspension, supervision, urging. */
export const oversightSteps = (situation: Situation): readonly Offer[] => {
  const { asker, file } = situation;
  const leads = asker.role === 'leadership';
  const holds = isCoordinator(situation) || isLead(situation);
  const overlooks = isOpen(situation) && (isCoordinator(situation) || leads);
  const waits = file.invitations.some(({ answer }) => answer === 'waiting');
  const urgeable = isOpen(situation) && file.stage !== 'resolved' && (standing(situation).length > 0 || waits);
  return [
    ...when(holds && isOpen(situation) && file.suspended !== undefined, 'resume-case'),
    ...when(holds && isMoving(situation), 'suspend-case'),
    ...when(overlooks, 'supervise-case'),
    ...when(overlooks && file.supervised !== undefined, 'lift-supervision'),
    ...when(urgeable && (isAbove(situation) || isOwn(situation) || leads), 'urge-case'),
  ];
};

const STAFF: readonly Person['role'][] = ['community-staff', 'subdistrict-staff', 'coordinator'];
const WORKS: readonly Person['role'][] = [
  ...STAFF,
  'department-staff',
  'department-head',
  'organisation-member',
  'leadership',
];

/** Talk, attachments, and what a case is to other people and other cases. */
export const otherSteps = (situation: Situation): readonly Offer[] => {
  const { asker, file } = situation;
  const works = WORKS.includes(asker.role);
  const links = STAFF.includes(asker.role) || asker.role === 'department-staff';
  const meets = STAFF.includes(asker.role) || asker.role === 'organisation-member';
  const removes = isAbove(situation) || isOwn(situation) || ownClaim(situation) !== undefined;
  const follows = file.followers.includes(asker.id);
  const unresolved = isOpen(situation) && file.stage !== 'resolved';
  return [
    ...when(works, 'add-comment'),
    ...when(works && isOpen(situation), 'add-attachment'),
    ...when(meets && isOpen(situation), 'add-affected'),
    ...when(works, follows ? 'unfollow-case' : 'follow-case'),
    ...(removes ? file.attachments.map(({ id, name }) => about('remove-attachment', id, name)) : []),
    ...when(links, 'link-cases'),
    ...(links
      ? file.links.map(({ other, relation }) => about('unlink-cases', `${relation} ${other.id}`, other.number))
      : []),
    ...when(isAbove(situation) && unresolved, 'merge-case', 'split-case'),
  ];
};
