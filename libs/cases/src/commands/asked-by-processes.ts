import { FilePartHandler } from './file-part/file-part.command.js';

/** What no person asks for: it follows from something they did to another case. */
export const askedByProcesses = { controllers: [], handlers: [FilePartHandler] };
