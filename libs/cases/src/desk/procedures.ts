import { Inject, Injectable } from '@nestjs/common';
import {
  KNOWN_PROCEDURES,
  newestOf,
  type KnownProcedures,
  type Procedure,
  type ProcedureRef,
} from '@crosswalk/procedures';
import { CaseRejected } from '../case/rejections.js';

/** What a case is filed under when nobody says. */
export const USUAL_PROCEDURE = 'problem';

/** The procedures of this installation, every version that a case may run under. */
@Injectable()
export class Procedures {
  constructor(@Inject(KNOWN_PROCEDURES) private readonly procedures: KnownProcedures) {}

  /** The rules of a case. */
  of({ name, version }: ProcedureRef): Procedure {
    const found = this.procedures.known.find((one) => one.name === name && one.version === version);
    if (!found) throw new Error(`Procedure ${name} version ${version} is missing from this installation`);
    return found;
  }

  /** The version to file under. @throws CaseRejected when nothing of that name can be filed */
  newest(name: string = USUAL_PROCEDURE): Procedure {
    const found = this.all().find((one) => one.name === name);
    if (!found) throw new CaseRejected('procedure-unknown', { procedure: name });
    return found;
  }

  /** The newest version of everything that can be filed, the usual one first. */
  all(): readonly Procedure[] {
    const isUsual = ({ name }: Procedure): boolean => name === USUAL_PROCEDURE;
    const newest = newestOf(this.procedures.offered);
    return [...newest.filter(isUsual), ...newest.filter((one) => !isUsual(one))];
  }
}
