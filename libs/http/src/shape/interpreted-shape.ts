import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { FROM_TEXT } from '../fields/field.js';
import { EdgeRefused } from '../problems/edge-problems.js';
import { isNestedTooDeeply } from './nesting.js';
import { violationsIn } from './violations-in.js';

// In the sentence; `errors` has them all.
const NAMED = 5;

const refuse = (errors: Parameters<typeof violationsIn>[0]) => {
  const violations = violationsIn(errors);
  const fields = violations
    .slice(0, NAMED)
    .map(({ field }) => field.slice(0, 80))
    .join(', ');
  return new EdgeRefused('input-wrong', { count: violations.length, fields }, violations);
};

const rules = {
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  stopAtFirstError: true,
  exceptionFactory: refuse,
} as const;

const json = new ValidationPipe(rules);
const fromText = new ValidationPipe({ ...rules, transformOptions: { groups: [FROM_TEXT] } });

/**
 * Checks a body, query or path against its DTO by the rules of class-validator, and says all that is wrong with it.
 * @throws EdgeRefused
 */
export const interpretShape = async (value: unknown, metadata: ArgumentMetadata): Promise<unknown> => {
  if (metadata.type !== 'body') return withoutUnset(await fromText.transform(value, metadata));
  if (value !== undefined && (typeof value !== 'object' || Array.isArray(value))) {
    throw new EdgeRefused('body-not-an-object');
  }
  if (isNestedTooDeeply(value)) throw new EdgeRefused('body-too-deep');
  return withoutUnset(await json.transform(value, metadata));
};

// Class fields that nobody set are there as undefined; an absent field shall be absent.
const withoutUnset = (value: unknown): unknown => {
  if (Array.isArray(value)) value.forEach(withoutUnset);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) Reflect.deleteProperty(value, key);
      else withoutUnset(member);
    }
  }
  return value;
};
