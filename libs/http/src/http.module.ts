import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { Clock, SystemClock } from './clock.js';
import { EDGE, type Edge } from './edge.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { PublicAddress } from './public-address.js';
import { ShapePipe } from './shape/shape.pipe.js';

/**
 * The HTTP edge: shapes in, problems and revisions out. Needs a `PersonNames` from the room that signs people in. The time is
 * the system's, unless there is a clock of its own.
 */
@Global()
@Module({})
export class HttpModule {
  static forRoot(edge: Edge, clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: HttpModule,
      providers: [
        { provide: EDGE, useValue: edge },
        { provide: Clock, useValue: clock },
        { provide: PublicAddress, useValue: new PublicAddress(edge.publicUrl) },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: ShapePipe },
      ],
      exports: [Clock, PublicAddress],
    };
  }
}
