import { Navigate } from '@tanstack/react-router';
import { usePerson } from '../api/questions.js';
import { MyWork } from '../features/my-work/my-work.js';
import { PLACES, placesFor } from './places.js';

/** What people see first: what waits for them, or the first place of those who have nothing to do with cases. */
export const HomeScreen = () => {
  const person = usePerson();
  if (!person) return null;
  const places = placesFor(person.role);
  const [first] = places;
  return first === undefined || places.includes('myWork') ? <MyWork /> : <Navigate to={PLACES[first]} replace />;
};
