import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import type { Clock } from '@crosswalk/http';
import { NestFactory } from '@nestjs/core';
import type { Service } from './open-service.js';
import { WorkerModule } from './worker.module.js';

/**
 * The rooms and their processes without a server. Nothing of the service is started or stopped by it.
 * @param clock what time it is there; the system's when absent
 */
export const createWorker = (service: Service, clock?: Clock): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(WorkerModule.forRoot(service, clock), {
    abortOnError: false,
    logger: ['error', 'warn'],
  });
