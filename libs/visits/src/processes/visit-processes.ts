import { Injectable } from '@nestjs/common';
import { processOf, type FedProcess } from '@crosswalk/projections';
import { FileRequestsDoor } from './file-requests/file-requests.door.js';
import { fileRequests } from './file-requests/file-requests.process.js';

/** What follows from the history of rounds, with the door that the commands are sent through. */
@Injectable()
export class VisitProcesses {
  constructor(private readonly requests: FileRequestsDoor) {}

  /** Each of them, for the feed. */
  all(): readonly FedProcess[] {
    const door = {
      send: (...asked: Parameters<FileRequestsDoor['send']>) => this.requests.send(...asked),
      refusalOf: (error: unknown) => this.requests.refusalOf(error),
    };
    return [processOf({ process: fileRequests, door })];
  }
}
