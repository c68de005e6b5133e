import { Injectable } from '@nestjs/common';
import { shippedProcedures, type Procedure, type ProcedureRef } from '@crosswalk/procedures';

/** The procedures of this installation, every version that a case may run under. */
@Injectable()
export class Procedures {
  private readonly known: readonly Procedure[] = shippedProcedures();

  /** The rules of a case. */
  of({ name, version }: ProcedureRef): Procedure {
    const found = this.known.find((one) => one.name === name && one.version === version);
    if (!found) throw new Error(`Procedure ${name} version ${version} is missing from this installation`);
    return found;
  }
}
