import type { Type } from '@nestjs/common';
import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { rulesIn, type FieldRules } from '../fields/field-rules.js';

/** The fields of a DTO, in the order of its class; undefined when the class is anything more than its fields. */
export const declaredFields = (dto: Type): readonly Field[] | undefined => {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
  if (metadata.length === 0) return undefined;
  const rules = metadata
    .filter(({ type }) => type === ValidationTypes.CUSTOM_VALIDATION)
    .map(({ propertyName, context }) => [propertyName, rulesIn(context)] as const);
  const blank = new dto() as Record<string, unknown>;
  const order = Object.keys(blank);
  const isMore =
    rules.length !== order.length ||
    metadata.some(({ type, propertyName }) => !UNDERSTOOD.has(type) || !order.includes(propertyName)) ||
    order.some((name) => blank[name] !== undefined);
  if (isMore) return undefined;
  const byName = new Map(rules);
  const fields = order.map((name) => [name, byName.get(name)] as const);
  return fields.every(isField) ? fields : undefined;
};

// What a field is made of; what the others say stands in the rules, too.
const UNDERSTOOD = new Set<string>([
  ValidationTypes.CUSTOM_VALIDATION,
  ValidationTypes.CONDITIONAL_VALIDATION,
  ValidationTypes.NESTED_VALIDATION,
]);

type Field = readonly [string, FieldRules];

const isField = (entry: readonly [string, FieldRules | undefined]): entry is Field => entry[1] !== undefined;
