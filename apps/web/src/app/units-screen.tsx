import { Units } from '../features/units/units.js';
import { UnitSteps } from './unit-steps.js';
import { UnitsSteps } from './units-steps.js';

/** The units, and what whoever keeps them can do about them. */
export const UnitsScreen = () => <Units actions={<UnitsSteps />} Actions={UnitSteps} />;
