import { usePerson } from '../api/questions.js';
import { Units } from '../features/units/units.js';
import { UnitSteps } from './unit-steps.js';
import { UnitsSteps } from './units-steps.js';

/** The units, and what whoever keeps them can do about them. */
export const UnitsScreen = () => {
  const keeps = usePerson()?.role === 'administrator';
  return <Units actions={keeps && <UnitsSteps />} Actions={UnitSteps} />;
};
