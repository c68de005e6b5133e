import autocannon from 'autocannon';
import type { Shown } from '../../support/sessions.js';
import type { LoadSample } from '../harness/load.js';

/** What is filed again and again. */
export const filing = {
  title: '望江东路缺少斑马线',
  description: '小区被道路分成两半，老人过街去菜市场要绕行六百米。希望在菜市场门口施划斑马线，并把路缘坡道降低。',
  category: 'crossing',
  place: { address: '望江东路 112 号', point: { latitude: 30.2296, longitude: 120.1834 } },
  source: 'visit',
  urgency: 'hard',
  affected: 1200,
};

/** `clientCores`: how much of a processor the load itself took, which it takes from whoever answers. */
export type FiringSample = LoadSample & { clientCores: number };

type Firing = Readonly<{
  seconds: number;
  connections: number;
  /** Requests a second in all; as many as are answered when absent. */
  rate?: number;
  /** What the requests carry. */
  shown?: Partial<Shown>;
}>;

/**
 * Files new cases, each connection asking again as soon as it is answered.
 * @throws Error when a single answer was anything but 201 Created
 */
export const fileCases = async (url: string, { seconds, connections, rate, shown }: Firing): Promise<FiringSample> => {
  const before = process.cpuUsage();
  const result = await autocannon({
    url: `${url}/api/cases`,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...shown },
    body: JSON.stringify(filing),
    connections,
    duration: seconds,
    ...(rate === undefined ? {} : { overallRate: rate }),
  });
  const { user, system } = process.cpuUsage(before);
  const { latency, requests, duration, errors, non2xx, statusCodeStats } = result;
  if (errors > 0 || non2xx > 0) {
    throw new Error(`${url}: ${errors} errors, answers by status ${JSON.stringify(statusCodeStats)}`);
  }
  const clientCores = (user + system) / 1e6 / duration;
  return { perSecond: requests.total / duration, p50: latency.p50, p99: latency.p99, clientCores };
};
