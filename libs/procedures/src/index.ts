export { faultsInAnswers, questionsAsked, type AnswerFault } from './answers.js';
export {
  changedBehindCases,
  KNOWN_PROCEDURES,
  newestOf,
  ProcedureMissing,
  rulesIn,
  type KnownProcedures,
} from './known-procedures.js';
export { parseDefinition, parseProcedure, type Definition } from './parse-procedure.js';
export * from './procedure.js';
export { ProcedureInvalid, type Fault } from './reading/faults.js';
export { definitionAt, definitionsIn, shippedProcedures } from './procedures-on-disk.js';
export { WORDED, type Worded } from './worded.js';
