import { Beginning, everybody, type BeginsWith } from '@crosswalk/demonstration';
import { Clock } from '@crosswalk/http';
import { People, registerStarterPeople, Units } from '@crosswalk/organisation';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Service } from '../../../worker/src/open-service.js';
import { tellDemonstration } from './tell-demonstration.js';

type Beginner = Readonly<{ wanted: BeginsWith; tell: (sentence: string) => void }>;

/** Looks whether the installation is new, before anything is written; `carryOn` does what is left of its beginning. */
export const beginAnew = async (service: Service, { wanted, tell }: Beginner) => {
  const beginning = new Beginning(service.installation.pool, service.store);
  const begun = await beginning.begin(wanted);
  const carryOn = async (app: NestFastifyApplication): Promise<void> => {
    if (begun?.with !== 'on') return;
    if (!begun.told) await tellDemonstration(begun, { app, service, beginning, onCase: progressOf(tell) });
    // Some of them work for units that the story establishes.
    await registerStarterPeople({ people: app.get(People), units: app.get(Units) }, app.get(Clock).now(), everybody);
  };
  return { carryOn };
};

const TENTHS = 10;

/** Says every tenth of the cases how far the story is. */
const progressOf =
  (tell: (sentence: string) => void) =>
  (told: number, all: number): void => {
    if (told === all || told % Math.ceil(all / TENTHS) === 0) {
      tell(`示范区：已讲述 ${told}/${all} 件事项 / Demonstration: ${told} of ${all} cases told`);
    }
  };
