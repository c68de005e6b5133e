/** Something that happened: a past-tense type and JSON-safe data (ISO strings, no `Date`, `Map` or `bigint`). */
export type Fact<Type extends string = string, Data extends object = object> = Readonly<{
  type: Type;
  data: Readonly<Data>;
}>;
