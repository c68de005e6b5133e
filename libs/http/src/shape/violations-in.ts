import type { ValidationError } from '@nestjs/common';
import { rulesIn } from '../fields/field-rules.js';
import type { FieldViolation } from '../problems/edge-problems.js';

type Found = Readonly<Pick<ValidationError, 'property' | 'value' | 'constraints' | 'children' | 'contexts'>>;

// A reader fixes a handful at a time; a hostile body must not be answered at its own length.
const MOST = 50;

/** Every wrong field of a request, with its path: `place.point.latitude`, `departments.0`. */
export const violationsIn = (errors: readonly Found[]): readonly FieldViolation[] =>
  errors.flatMap((error) => violationsOf(error, '')).slice(0, MOST);

const violationsOf = (error: Found, parent: string): readonly FieldViolation[] => {
  const field = `${parent}${error.property}`;
  const nested = (error.children ?? []).flatMap((child) => violationsOf(child, `${field}.`));
  return error.constraints ? [violationOf(error, field), ...nested] : nested;
};

const violationOf = (error: Found, field: string): FieldViolation => {
  if (error.constraints && 'whitelistValidation' in error.constraints) return { field, code: 'field-unknown' };
  const violation = rulesIn(error.contexts?.['field'])?.check(error.value) ?? { code: 'not-an-object' };
  return { ...violation, field: violation.at === undefined ? field : `${field}.${violation.at}` };
};
