import { Injectable } from '@nestjs/common';
import type { Category } from '@crosswalk/procedures';
import { Procedures } from './procedures.js';

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
}
