import { say, type Language } from '@crosswalk/http';
import type { Procedure, Step, StepRule } from '@crosswalk/procedures';
import { drawingWords, STAGES, stageWords, stepWords, type Stage } from './drawing.words.js';
import { padded, widthOf } from './width.js';

const STUDIES: readonly Step[] = ['survey', 'opinion-round', 'feasibility', 'plan'];

/** Where an optional step is drawn: under the first of these stages that the procedure has. */
const SERVES: Readonly<Record<Step, readonly Stage[]>> = {
  listing: ['listed'],
  invitation: ['claimed'],
  survey: ['planned', 'resolved'],
  'opinion-round': ['planned', 'resolved'],
  feasibility: ['planned', 'resolved'],
  plan: ['planned'],
  works: ['in-works'],
  'work-items': ['resolved'],
  evidence: ['resolved'],
  confirmation: ['closed'],
};

/**
 * The stages as a line of boxes, and under each what is required before it and what is optional. Drawn in ASCII: where
 * Chinese is usual, terminals disagree on how wide lines and arrows are.
 */
export const drawStages = (procedure: Procedure, language: Language): readonly string[] => {
  const columns = columnsOf(procedure, language);
  const deepest = Math.max(...columns.map(({ below }) => below.length));
  const line = (draw: (column: Column, last: boolean) => string): string =>
    columns
      .map((column, at) => draw(column, at === columns.length - 1))
      .join('')
      .trimEnd();
  const edge = line(({ label, width }) => padded(`+${'-'.repeat(widthOf(label) + 2)}+`, width));
  const boxes = line((column, last) => (last ? `| ${column.label} |` : `| ${column.label} |${arrow(column)}`));
  const rows = Array.from({ length: deepest }, (_, row) => line(({ below, width }) => padded(below[row] ?? '', width)));
  return [edge, boxes, edge, ...rows, '', say(drawingWords.legend, language)];
};

/** `width`: of the box or of what is below, and of the way to the next. */
type Column = Readonly<{ label: string; below: readonly string[]; width: number }>;

const BOX = 4;
const ARROW = 2;

const columnsOf = (procedure: Procedure, language: Language): readonly Column[] => {
  const stages = stagesOf(procedure);
  return stages.map((stage) => {
    const label = say(procedure.words[stage] ?? stageWords[stage], language);
    const below = procedure.steps
      .filter((rule) => stageOf(rule, stages) === stage)
      .map(({ step, before }) => `  ${before ? '*' : 'o'} ${say(stepWords[step], language)}`);
    return { label, below, width: Math.max(widthOf(label) + BOX, ...below.map(widthOf)) + ARROW };
  });
};

const arrow = ({ label, width }: Column): string => `${'-'.repeat(width - widthOf(label) - BOX - 1)}>`;

const stagesOf = ({ steps }: Procedure): readonly Stage[] => {
  const has = (...some: readonly Step[]): boolean => steps.some(({ step }) => some.includes(step));
  const there: Partial<Record<Stage, boolean>> = {
    listed: has('listing'),
    'in-study': has(...STUDIES),
    planned: has('plan'),
    'in-works': has('works'),
  };
  return STAGES.filter((stage) => there[stage] ?? true);
};

const stageOf = ({ step, before }: StepRule, stages: readonly Stage[]): Stage | undefined =>
  before ?? SERVES[step].find((stage) => stages.includes(stage));
