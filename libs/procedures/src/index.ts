export { parseProcedure } from './parse-procedure.js';
export { ProcedureInvalid, type Bilingual, type Category, type Fault, type Procedure } from './procedure.js';
export { shippedProcedures } from './shipped-procedures.js';
