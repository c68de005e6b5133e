export { faultsInAnswers, questionsAsked, type AnswerFault } from './answers.js';
export { parseProcedure } from './parse-procedure.js';
export * from './procedure.js';
export { shippedProcedures } from './shipped-procedures.js';
