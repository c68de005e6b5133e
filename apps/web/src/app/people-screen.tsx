import { usePerson } from '../api/questions.js';
import { People } from '../features/people/people.js';
import { PersonSteps } from './person-steps.js';
import { PostSteps } from './post-steps.js';
import { Registering } from './registering.js';

/** Those who work here, and what whoever keeps their accounts can do. */
export const PeopleScreen = () => {
  const keeps = usePerson()?.role === 'administrator';
  return <People actions={keeps && <Registering />} Actions={PersonSteps} PostActions={PostSteps} />;
};
