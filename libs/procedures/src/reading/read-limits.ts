import { defaults } from '../defaults.js';
import { LIMIT_UNITS, URGENCIES, type Limit, type Limits, type StepRule } from '../procedure.js';
import type { YamlPlace } from './yaml-place.js';

const KEYS = ['claim', 'answer', 'resolve', 'supporters', 'opinion-rounds', 'extension', 'suspension', 'photos'];

type Around = Readonly<{ steps: readonly StepRule[]; supported: boolean }>;

/** The limits of a definition; what it does not say is as usual. */
export const readLimits = (place: YamlPlace, { steps, supported }: Around): Limits => {
  const { limits: usual } = defaults;
  place.only(...KEYS);
  const has = (step: StepRule['step']): boolean => steps.some((rule) => rule.step === step);
  const within = <T>(key: string, read: (there: YamlPlace) => T, otherwise: T): T =>
    place.at(key).present ? read(place.at(key)) : otherwise;

  if (place.at('answer').present && !has('invitation'))
    place.at('answer').complain('step-missing', { step: 'invitation' });
  if (place.at('opinion-rounds').present && !has('opinion-round')) {
    place.at('opinion-rounds').complain('step-missing', { step: 'opinion-round' });
  }
  if (place.at('supporters').present && !supported) place.at('supporters').complain('nobody-supports');

  const answer = within<Limit | undefined>('answer', readLimit, undefined);
  return {
    claim: within('claim', readLimit, usual.claim),
    ...(answer ? { answer } : {}),
    resolve: within('resolve', readResolve, usual.resolve),
    supporters: within('supporters', (there) => there.whole(1), supported ? usual.supporters : 0),
    opinionRounds: within('opinion-rounds', (there) => there.whole(1), usual.opinionRounds),
    extensionDays: within('extension', readDays, usual.extensionDays),
    suspensionDays: within('suspension', readDays, usual.suspensionDays),
    photos: within('photos', (there) => there.whole(1), usual.photos),
  };
};

const readResolve = (place: YamlPlace): Limits['resolve'] => {
  place.only(...URGENCIES);
  return {
    ordinary: readLimit(place.at('ordinary')),
    hard: readLimit(place.at('hard')),
    utilities: readLimit(place.at('utilities')),
    urgent: readLimit(place.at('urgent')),
  };
};

const NONE: Limit = { amount: 1, unit: 'days' };

/** `24 hours`, `7 days`, `2 working-days`; of one, the `s` may be missing. */
const readLimit = (place: YamlPlace): Limit => {
  const value = String(place.value ?? '');
  const [, amount, name] = /^(\d{1,4}) +(hour|day|working-day)s?$/.exec(value.trim()) ?? [];
  const unit = LIMIT_UNITS.find((one) => one === `${name}s`);
  if (unit === undefined) {
    place.complain('not-a-limit', { value });
    return NONE;
  }
  if (Number(amount) === 0) place.complain('limit-of-nothing');
  return { amount: Number(amount), unit };
};

const readDays = (place: YamlPlace): number => {
  const { amount, unit } = readLimit(place);
  if (unit !== 'days') place.complain('not-in-days');
  return amount;
};
