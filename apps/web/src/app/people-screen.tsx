import type { Colleague } from '../api/people.js';
import { usePerson } from '../api/questions.js';
import { useSignInWays } from '../api/session.js';
import { People } from '../features/people/people.js';
import { HandingOut } from './handing-out.js';
import { PersonSteps } from './person-steps.js';
import { PostSteps } from './post-steps.js';
import { Registering } from './registering.js';

/** Those who work here, and what whoever keeps their accounts can do. */
export const PeopleScreen = () => {
  const me = usePerson();
  const { data: ways } = useSignInWays();
  const keeps = me?.role === 'administrator';
  const takesPassword = ({ id, left }: Colleague) => keeps && ways?.local === true && !left && id !== me.id;
  return (
    <People
      keeps={keeps}
      actions={keeps && <Registering />}
      Actions={PersonSteps}
      PostActions={PostSteps}
      canBeChosen={takesPassword}
      SeveralActions={HandingOut}
    />
  );
};
