import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A refusal as the code throws it: its code, and the details its sentence can name. */
export type Thrown = Readonly<{ at: string; code: string; details: readonly string[] }>;

const ROOM = 'libs/cases/src';

const sourcesOfCases = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .map((path) => join(ROOM, path))
  .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));

const nodesIn = function* (node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesIn(child);
};

const everything = sourcesOfCases.flatMap((source) => [...nodesIn(source)]);

const namesIn = (details: ts.Expression | undefined): readonly string[] =>
  details && ts.isObjectLiteralExpression(details)
    ? details.properties.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []))
    : [];

/** Every place where a case refuses. */
export const thrownRejections: readonly Thrown[] = everything.flatMap((node) => {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'CaseRejected') return [];
  const [code, details] = node.arguments ?? [];
  const { fileName } = node.getSourceFile();
  if (!code || !ts.isStringLiteral(code)) throw new Error(`${fileName}: a refusal whose code cannot be read`);
  return [{ at: fileName, code: code.text, details: namesIn(details) }];
});

/** Every type of an event that a decision makes. */
export const eventsMade: ReadonlySet<string> = new Set(
  everything.flatMap((node) =>
    node.getSourceFile().fileName.endsWith('.decision.ts') &&
    ts.isPropertyAssignment(node) &&
    node.name.getText() === 'type' &&
    ts.isStringLiteral(node.initializer)
      ? [node.initializer.text]
      : [],
  ),
);
