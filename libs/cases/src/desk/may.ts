import { applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { AllowedTo, ForPeopleAlone, type Role } from '@crosswalk/identity';
import { actions, filers, FOR_PEOPLE_ALONE, rolesIn, type Action, type Rule } from '../case/actions.policy.js';

/** Says what a route does to a case: its roles are those of the policy, and whether they may is asked there. */
export const May = (action: Action) => routeFor(action, actions[action]);

/** The same for filing, which is done to no case yet. */
export const MayFile = () => routeFor('file-case', filers);

const routeFor = (action: string, rule: Rule) => {
  const [first, ...others]: readonly Role[] = rolesIn(rule);
  if (!first) throw new Error(`${action} is for processes alone`);
  const alone = FOR_PEOPLE_ALONE.includes(action) ? [ForPeopleAlone()] : [];
  return applyDecorators(AllowedTo(first, ...others), ApiExtension('x-action', action), ...alone);
};
