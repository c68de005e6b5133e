import { createContext, useContext } from 'react';
import type { StepName } from './step-name.js';

/** A step that the person can take now; `part`: what of the case it is about, empty for the case itself. */
export type Offer = Readonly<{ step: StepName; part: string; named?: string }>;

export type Offers = Readonly<{ offers: readonly Offer[]; take: (offer: Offer) => void }>;

/** What the person can do about the case on this page, and how to begin. */
export const OffersContext = createContext<Offers>({ offers: [], take: () => undefined });

export const useOffers = (): Offers => useContext(OffersContext);
