import { SOURCES, URGENCIES } from '@crosswalk/cases';
import type { CaseTexts } from './profile.js';
import { readChoice, readText, type Uses } from './read-text.js';
import type { YamlPlace } from './yaml-place.js';

const REQUIRED = ['title', 'description', 'category', 'address', 'community'] as const;
const OPTIONAL = ['subdistrict', 'urgency', 'source', 'affected', 'point'] as const;

export const readCaseTexts = (place: YamlPlace, uses: Uses): CaseTexts => {
  place.only(...REQUIRED, ...OPTIONAL);
  const required = (key: (typeof REQUIRED)[number]) => readText(place.at(key), uses);
  const [subdistrict, affected] = [place.at('subdistrict'), place.at('affected')];
  const [urgency, source, point] = [place.at('urgency'), place.at('source'), place.at('point')];
  return {
    title: required('title'),
    description: required('description'),
    category: required('category'),
    address: required('address'),
    community: required('community'),
    ...(subdistrict.missing ? {} : { subdistrict: readText(subdistrict, uses) }),
    ...(affected.missing ? {} : { affected: readText(affected, uses) }),
    ...(urgency.missing ? {} : { urgency: readChoice(urgency, URGENCIES, uses) }),
    ...(source.missing ? {} : { source: readChoice(source, SOURCES, uses) }),
    ...(point.missing ? {} : { point: readText(point, uses) }),
  };
};
