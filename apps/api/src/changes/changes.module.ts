import { Module } from '@nestjs/common';
import { ChangesController } from './changes.controller.js';
import { Nudges } from './nudges.js';

@Module({ controllers: [ChangesController], providers: [Nudges] })
export class ChangesModule {}
