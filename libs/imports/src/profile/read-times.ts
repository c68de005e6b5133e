import { TimeFormat } from '../times/time-format.js';
import { Zone } from '../times/zone.js';
import type { Profile } from './profile.js';
import type { YamlPlace } from './yaml-place.js';

export const readTimes = (place: YamlPlace): Pick<Profile, 'zone' | 'formats'> | undefined => {
  place.only('zone', 'formats');
  const zone = readZone(place.at('zone'));
  const formats = place.at('formats');
  if (formats.missing) formats.complain('missing');
  const read = formats.list().flatMap((member) => readFormat(member) ?? []);
  return zone && { zone, formats: read };
};

const readZone = (place: YamlPlace): Zone | undefined => {
  const name = place.text();
  try {
    return name === undefined ? undefined : new Zone(name);
  } catch {
    return place.complain('zone-unknown', { value: name ?? '' });
  }
};

const readFormat = (place: YamlPlace): TimeFormat | undefined => {
  const text = place.text();
  try {
    return text === undefined ? undefined : new TimeFormat(text);
  } catch {
    return place.complain('format-unreadable', { value: text ?? '' });
  }
};
