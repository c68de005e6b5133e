import type { CaseEvent } from './events.js';

/** What some events change of a row; the others leave it as it is. */
export type Following<Row> = Readonly<{
  [Type in CaseEvent['type']]?: (before: Row, data: Extract<CaseEvent, { type: Type }>['data']) => Partial<Row>;
}>;

/** What an event changes of a row. */
export const follow = <Row>(following: Following<Row>, before: Row, { type, data }: CaseEvent): Partial<Row> => {
  const change = following[type] as ((before: Row, data: CaseEvent['data']) => Partial<Row>) | undefined;
  return change ? change(before, data) : {};
};
