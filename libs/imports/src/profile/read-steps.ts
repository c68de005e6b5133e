import { LEVELS, type Level } from '@crosswalk/cases';
import type { StepTexts } from './profile.js';
import { readText, type Uses } from './read-text.js';
import type { YamlPlace } from './yaml-place.js';

export const readSteps = (place: YamlPlace, uses: Uses): StepTexts => {
  place.only('filed', 'listed', 'claimed', 'resolved', 'closed');
  const [filed, listed, claimed] = [place.at('filed'), place.at('listed'), place.at('claimed')];
  const [resolved, closed] = [place.at('resolved'), place.at('closed')];
  return {
    filed: { at: readText(filed.only('at').at('at'), uses) },
    ...(listed.missing ? {} : { listed: readListed(listed, uses) }),
    ...(claimed.missing ? {} : { claimed: readClaimed(claimed, uses) }),
    ...(resolved.missing
      ? {}
      : {
          resolved: {
            at: readText(resolved.only('at', 'outcome').at('at'), uses),
            outcome: readText(resolved.at('outcome'), uses),
          },
        }),
    ...(closed.missing
      ? {}
      : {
          closed: {
            at: readText(closed.only('at', 'reason').at('at'), uses),
            reason: readText(closed.at('reason'), uses),
          },
        }),
  };
};

const readListed = (place: YamlPlace, uses: Uses): NonNullable<StepTexts['listed']> => {
  place.only('at', 'list', 'level');
  return {
    at: readText(place.at('at'), uses),
    list: readText(place.at('list'), uses),
    level: readLevel(place.at('level')),
  };
};

const readLevel = (place: YamlPlace): Level => {
  const value = place.text();
  const level = LEVELS.find((known) => known === value);
  if (value !== undefined && !level) place.complain('not-one-of', { value, known: LEVELS.join(', ') });
  return level ?? 'district';
};

const readClaimed = (place: YamlPlace, uses: Uses): NonNullable<StepTexts['claimed']> => {
  place.only('at', 'department', 'promisedFor');
  const promisedFor = place.at('promisedFor');
  return {
    at: readText(place.at('at'), uses),
    department: readText(place.at('department'), uses),
    ...(promisedFor.missing ? {} : { promisedFor: readText(promisedFor, uses) }),
  };
};
