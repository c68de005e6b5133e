import type { Type } from '@nestjs/common';
import type { FieldRules, Nested } from '../fields/field-rules.js';
import { declaredFields } from './declared-fields.js';

/** What a compiled shape answers for a value that it does not take. */
export const NOT_TAKEN = Symbol('not taken');

/** How the values arrive: as JSON, or as the text of a query or a path. */
export type Arrival = Readonly<{ isText: boolean }>;

/** Builds the instance of a DTO out of a good value; `NOT_TAKEN` for any other. */
type Take = (value: unknown) => unknown;

const takeNothing: Take = () => NOT_TAKEN;
const kept = { text: new WeakMap<object, Take>(), json: new WeakMap<object, Take>() };

/**
 * What takes a good value of a DTO, made at its first use. It never takes what class-validator would refuse, and builds
 * the same; it may leave to class-validator what would be good.
 */
export const compiledShape = (dto: Type, arrival: Arrival): Take => {
  const shapes = arrival.isText ? kept.text : kept.json;
  const found = shapes.get(dto) ?? compile(dto, arrival);
  shapes.set(dto, found);
  return found;
};

const compile = (dto: Type, arrival: Arrival): Take => {
  const fields = declaredFields(dto)?.map(([name, rules]) => ({
    name,
    isOptional: rules.isLeftOut(undefined),
    take: takeField(rules, arrival),
  }));
  if (fields === undefined) return takeNothing;
  const prototype = dto.prototype as object;

  return (value) => {
    if (!isPlainObject(value)) return NOT_TAKEN;
    const taken = Object.create(prototype) as Record<string, unknown>;
    let known = 0;
    for (const { name, isOptional, take } of fields) {
      if (Object.hasOwn(value, name)) {
        const member = take(value[name]);
        if (member === NOT_TAKEN) return NOT_TAKEN;
        if (member !== undefined) taken[name] = member;
        known += 1;
      } else if (!isOptional) return NOT_TAKEN;
    }
    return Object.keys(value).length === known ? taken : NOT_TAKEN;
  };
};

const takeField = (rules: FieldRules, arrival: Arrival): Take => {
  const inside = rules.nested ? takeNested(rules.nested, arrival) : copyOf;
  return (given) => {
    if (given === undefined) return NOT_TAKEN;
    const value = rules.read(given, arrival.isText);
    if (rules.isLeftOut(value)) return value;
    return rules.check(value) ? NOT_TAKEN : inside(value);
  };
};

// The class is asked for when it is needed: classes may name each other.
const takeNested = ({ of, isList }: Nested, arrival: Arrival): Take => {
  let shape: Take | undefined;
  const takeOne: Take = (value) => (shape ??= compiledShape(of(), arrival))(value);
  return isList ? (value) => takeEach(value, takeOne) : takeOne;
};

const takeEach = (value: unknown, takeOne: Take): unknown => {
  if (!Array.isArray(value)) return NOT_TAKEN;
  const taken = value.map(takeOne);
  return taken.includes(NOT_TAKEN) ? NOT_TAKEN : taken;
};

// Of no class: Fastify gives queries and paths a prototype of their own, with nothing in it.
const isPlainObject = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const isPrimitive = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

// A key that every object has means something to code that copies it.
const isOrdinary = ([key, member]: [string, unknown]): boolean => isPrimitive(member) && !(key in Object.prototype);

/** Values of a field that has no class: a primitive, a list or an object of them. */
const copyOf: Take = (value) => {
  if (isPrimitive(value)) return value;
  if (Array.isArray(value)) return value.every(isPrimitive) ? value.slice() : NOT_TAKEN;
  return isPlainObject(value) && Object.entries(value).every(isOrdinary) ? { ...value } : NOT_TAKEN;
};
