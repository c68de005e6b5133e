import { Module } from '@nestjs/common';
import { CasesModule } from '@crosswalk/cases';
import { ChangesController } from './changes.controller.js';
import { Nudges } from './nudges.js';

@Module({ imports: [CasesModule], controllers: [ChangesController], providers: [Nudges] })
export class ChangesModule {}
