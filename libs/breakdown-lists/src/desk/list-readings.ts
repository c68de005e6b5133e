import { Injectable } from '@nestjs/common';
import type { Actor, Asked } from '@crosswalk/http';
import { Units } from '@crosswalk/organisation';
import type { Reader } from '../list/guards.decision.js';
import type { ListReading } from '../list/reading.policy.js';
import { askerOf } from './asked.js';

/** Knows whose lists somebody reads. */
@Injectable()
export class ListReadings {
  constructor(private readonly units: Units) {}

  /** Who asks, and whose lists they read. */
  async readerOf(asked: Pick<Asked, 'actor'>): Promise<Reader> {
    return { ...askerOf(asked), reading: await this.of(asked.actor) };
  }

  async of({ unit }: Actor): Promise<ListReading> {
    if (!unit) return { of: 'unit', unit: NOBODY };
    if (unit.kind === 'district') return { of: 'all' };
    const parent = unit.kind === 'community' ? (await this.units.find(unit.id))?.parent : undefined;
    return { of: 'unit', unit: unit.id, ...(parent === undefined ? {} : { above: parent }) };
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
