import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Service } from './open-service.js';
import { WorkerModule } from './worker.module.js';

/** The rooms and their processes without a server. Nothing of the service is started or stopped by it. */
export const createWorker = (service: Service): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(WorkerModule.forRoot(service), {
    abortOnError: false,
    logger: ['error', 'warn'],
  });
