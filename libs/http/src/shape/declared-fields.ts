import type { Type } from '@nestjs/common';
import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { rulesIn, type FieldRules } from '../fields/field-rules.js';

/** The fields of a DTO, in the order of its class; undefined when the class is anything more than its fields. */
export const declaredFields = (dto: Type): readonly Field[] | undefined => {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
  if (metadata.length === 0 || !metadata.every(({ type }) => UNDERSTOOD.has(type))) return undefined;
  const rules = metadata
    .filter(({ type }) => type === ValidationTypes.CUSTOM_VALIDATION)
    .map(({ propertyName, context }) => [propertyName, rulesIn(context)] as const);
  const byName = new Map(rules);
  // Some builds set each declared property to undefined, and some set none.
  const blank = new dto() as Record<string, unknown>;
  const isMore = Object.entries(blank).some(([name, value]) => value !== undefined || !byName.has(name));
  if (isMore || byName.size < rules.length) return undefined;
  const names = new Set([...Object.keys(blank), ...byName.keys()]);
  const fields = [...names].map((name) => [name, byName.get(name)] as const);
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
