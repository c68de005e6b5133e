import { WEEKDAYS, type OpenHours } from './events.js';
import { OfferRejected } from './rejections.js';
import type { LiveOffer, OfferState } from './state.js';

/** Who asks: their role and the unit they act for. */
export type Asker = Readonly<{ role: string; unit?: string }>;

/** Refuses whoever neither belongs to the unit that offers nor coordinates them all. */
export const requireProvider = ({ role, unit }: Asker, provider: { id: string; name: string }): void => {
  if (role === 'coordinator' || unit === provider.id) return;
  throw new OfferRejected('offer-not-yours', { provider: provider.name });
};

/** Refuses a request about something that is not offered, or no longer. */
export function requireLive(state: OfferState): asserts state is LiveOffer {
  if (state.stage === 'unoffered') throw new OfferRejected('offer-unknown');
  if (state.stage === 'withdrawn') throw new OfferRejected('offer-withdrawn', { title: state.title });
}

/** Refuses hours that end before they begin, or that stand there twice. `field`: what the request calls them. */
export const requireSoundHours = (hours: readonly OpenHours[], field = 'hours'): void => {
  hours.forEach(({ from, to }, place) => {
    if (to <= from) throw new OfferRejected('hours-run-backwards', { from, to }, `${field}.${place}.to`);
  });
  for (const day of WEEKDAYS) requireApart(hours, { day, field });
};

const requireApart = (
  hours: readonly OpenHours[],
  { day, field }: { day: OpenHours['days'][number]; field: string },
) => {
  const ofDay = hours
    .map((open, place) => ({ ...open, place }))
    .filter(({ days }) => days.includes(day))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  ofDay.forEach(({ from, to, place }, index) => {
    const before = ofDay[index - 1];
    if (before && from < before.to) throw new OfferRejected('hours-overlap', { from, to }, `${field}.${place}.from`);
  });
};
