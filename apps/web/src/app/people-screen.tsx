import { People } from '../features/people/people.js';
import { PersonSteps } from './person-steps.js';
import { PostSteps } from './post-steps.js';
import { Registering } from './registering.js';

/** Those who work here, and what whoever keeps their accounts can do. */
export const PeopleScreen = () => <People actions={<Registering />} Actions={PersonSteps} PostActions={PostSteps} />;
