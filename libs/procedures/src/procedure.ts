/** A text in both languages of the product. */
export type Bilingual = Readonly<{ zh: string; en: string }>;

/** What can be part of a procedure. */
export const STEPS = [
  'listing',
  'invitation',
  'survey',
  'opinion-round',
  'feasibility',
  'plan',
  'works',
  'work-items',
  'evidence',
  'confirmation',
] as const;
export type Step = (typeof STEPS)[number];

/** Stages that a step can be required before. */
export const GATES = ['claimed', 'planned', 'in-works', 'resolved', 'closed'] as const;
export type Gate = (typeof GATES)[number];

/** Kinds of units that a procedure can let claim. */
export const CLAIMANTS = ['department', 'organisation', 'team', 'community'] as const;
export type Claimant = (typeof CLAIMANTS)[number];

/** Roles that a procedure can let file. */
export const FILERS = ['community-staff', 'subdistrict-staff', 'coordinator', 'organisation-member'] as const;
export type Filer = (typeof FILERS)[number];

export const CLAIM_STARTS = ['filed', 'listed'] as const;
export const CLAIM_WAYS = ['first-come', 'assigned', 'either'] as const;

/** Who may claim, from which stage on, and how; `offered`: only units whose offer in the catalogue covers the category. */
export type ClaimRule = Readonly<{
  from: (typeof CLAIM_STARTS)[number];
  lead: readonly Claimant[];
  support: readonly Claimant[];
  how: (typeof CLAIM_WAYS)[number];
  offered: boolean;
}>;

export type Choice = Bilingual & Readonly<{ id: string }>;

/** What a question takes for an answer. */
export type AnswerKind =
  | Readonly<{ type: 'text'; max: number }>
  | Readonly<{ type: 'number'; min?: number; max?: number; unit?: Bilingual }>
  | Readonly<{ type: 'yes-no' }>
  | Readonly<{ type: 'day' }>
  | Readonly<{ type: 'choice'; choices: readonly Choice[] }>;

export type Answer = string | number | boolean;

/** By the ids of the questions. */
export type Answers = Readonly<Record<string, Answer>>;

/** Asked only where the earlier question was answered so. */
export type Condition = Readonly<{ question: string; is: Answer }>;

export type Question = Bilingual & Readonly<{ id: string; required: boolean; when?: Condition }> & AnswerKind;

/** What a case can be about, and what one has to tell of it. */
export type Category = Bilingual & Readonly<{ id: string; questions: readonly Question[] }>;

export const LIMIT_UNITS = ['hours', 'days', 'working-days'] as const;
export type Limit = Readonly<{ amount: number; unit: (typeof LIMIT_UNITS)[number] }>;

export const URGENCIES = ['ordinary', 'hard', 'utilities', 'urgent'] as const;

export type Limits = Readonly<{
  /** From the stage that claims start from. */
  claim?: Limit;
  /** To answer an invitation. */
  answer?: Limit;
  resolve: Readonly<Record<(typeof URGENCIES)[number], Limit>>;
  supporters: number;
  opinionRounds: number;
  extensionDays: number;
  suspensionDays: number;
  photos: number;
}>;

/** A step of the procedure, required before the stage is entered; optional without one. */
export type StepRule = Readonly<{ step: Step; before?: Gate }>;

/** A named, versioned definition of one kind of request. A case keeps the version it was filed under. */
export type Procedure = Readonly<{
  name: string;
  version: number;
  title: Bilingual;
  about: Bilingual;
  filing: Readonly<{ by: readonly Filer[] }>;
  claim: ClaimRule;
  /** What is not named is not part of the procedure. */
  steps: readonly StepRule[];
  /** Its own words for stages (`claimed`) and requests (`step:claim`); where it has none, the usual ones hold. */
  words: Readonly<Record<string, Bilingual>>;
  categories: readonly Category[];
  limits: Limits;
}>;

/** Which version of which procedure, as a case keeps it. */
export type ProcedureRef = Readonly<{ name: string; version: number }>;
