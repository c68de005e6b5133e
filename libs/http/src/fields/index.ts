import { applyDecorators, type Type } from '@nestjs/common';
import { Type as Builds } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { field } from './field.js';
import type { FieldOptions, Kind } from './kind.js';
import { checkList, isObject, lengthOf, list, type ListRules } from './list.js';
import { int, number, yesNo, type NumberRules } from './number.js';
import { choice, text, uuid, type TextRules } from './text.js';
import { day, instant } from './time.js';

export { choice, day, field, instant, int, number, text, uuid, yesNo };
export type { FieldOptions, Kind };

/** Text, trimmed; 1 to 200 characters unless told. */
export const TextField = (rules: TextRules & FieldOptions = {}) => field(text(rules), rules);

/** A whole number, from 0 unless told. */
export const IntField = (rules: NumberRules & FieldOptions = {}) => field(int(rules), rules);

/** A number, whole or not. */
export const NumberField = (rules: NumberRules & FieldOptions = {}) => field(number(rules), rules);

/** True or false. */
export const YesNoField = (options: FieldOptions = {}) => field(yesNo(), options);

/** One of a closed set of words. */
export const ChoiceField = (choices: readonly string[], options: FieldOptions = {}) => field(choice(choices), options);

export const UuidField = (options: FieldOptions = {}) => field(uuid(), options);

/** A calendar day, `YYYY-MM-DD`. */
export const DayField = (options: FieldOptions = {}) => field(day(), options);

/** A moment with its zone, handed on in UTC. */
export const InstantField = (options: FieldOptions = {}) => field(instant(), options);

/** An object of its own fields. */
export const ObjectField = (dto: () => Type, options: FieldOptions = {}) =>
  applyDecorators(
    Builds(dto),
    ValidateNested({ message: 'nested' }),
    // Swagger tells a lazy type from a class by the name of the function, which must be `type`.
    field({ schema: { type: () => dto() }, check: isObject }, options, { of: dto, isList: false }),
  );

/** A list of objects, or of values of one kind: `ListField(() => UnitDto)`, `ListField(uuid(), { max: 20 })`. */
export const ListField = (of: (() => Type) | Kind, rules: ListRules & FieldOptions = {}) => {
  if (typeof of !== 'function') return field(list(of, rules), rules);
  const schema = { type: () => of(), isArray: true, ...lengthOf(rules) } as const;
  return applyDecorators(
    Builds(of),
    ValidateNested({ message: 'nested' }),
    field({ schema, check: checkList(isObject, rules) }, rules, { of, isList: true }),
  );
};
