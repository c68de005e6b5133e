import { Injectable } from '@nestjs/common';
import type { Category, Procedure, ProcedureRef } from '@crosswalk/procedures';
import { CaseRejected } from '../case/rejections.js';
import { Procedures } from './procedures.js';

type Named = Readonly<{ procedure: ProcedureRef; category: string }>;

/** What a case can be about, by the procedure it is filed under. */
@Injectable()
export class Categories {
  constructor(private readonly procedures: Procedures) {}

  /** What can be filed, procedure by procedure. */
  all(): readonly (Category & Readonly<{ procedure: string }>)[] {
    return this.procedures
      .all()
      .flatMap(({ name, categories }) => categories.map((category) => ({ ...category, procedure: name })));
  }

  /** The category of that id, named by this field of the request. @throws CaseRejected when there is none */
  named(id: string, field = 'category', procedure: Procedure = this.procedures.newest()): Named {
    const { name, version } = procedure;
    if (!procedure.categories.some((category) => category.id === id)) {
      throw new CaseRejected('category-unknown', { category: id, field });
    }
    return { procedure: { name, version }, category: id };
  }
}
