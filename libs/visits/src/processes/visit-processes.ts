import { Injectable } from '@nestjs/common';
import { ProcessRunner, type Following } from '@crosswalk/projections';
import { FileRequestsDoor } from './file-requests/file-requests.door.js';
import { fileRequests } from './file-requests/file-requests.process.js';

/** What follows from the history of rounds, with the door that the commands are sent through. */
@Injectable()
export class VisitProcesses {
  constructor(private readonly requests: FileRequestsDoor) {}

  /** A runner for each of them, not started. */
  runners(following: Following) {
    const door = {
      send: (...asked: Parameters<FileRequestsDoor['send']>) => this.requests.send(...asked),
      refusalOf: (error: unknown) => this.requests.refusalOf(error),
    };
    return [new ProcessRunner({ ...following, process: fileRequests, door })];
  }
}
