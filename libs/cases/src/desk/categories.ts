import { Injectable } from '@nestjs/common';
import { shippedProcedures, type Category, type Procedure } from '@crosswalk/procedures';
import { CaseRejected } from '../case/rejections.js';

type Named = Readonly<{ procedure: { name: string; version: number }; category: string }>;

/** What a case can be about, by the procedure it is filed under. */
@Injectable()
export class Categories {
  private readonly procedure: Procedure;

  constructor() {
    const problem = shippedProcedures().find(({ name }) => name === 'problem');
    if (!problem) throw new Error('The procedure "problem" is missing from this installation');
    this.procedure = problem;
  }

  all(): readonly Category[] {
    return this.procedure.categories;
  }

  /** The category of that id, named by this field of the request. @throws CaseRejected when there is none */
  named(id: string, field = 'category'): Named {
    if (!this.procedure.categories.some((category) => category.id === id)) {
      throw new CaseRejected('category-unknown', { category: id, field });
    }
    const { name, version } = this.procedure;
    return { procedure: { name, version }, category: id };
  }
}
