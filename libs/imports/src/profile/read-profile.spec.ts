import { ProfileInvalid } from './profile-problems.js';
import { readProfile } from './read-profile.js';
import { findProfile, ProfileUnknown, shippedProfileNames } from './shipped-profiles.js';

const smallest = `profile: small
title: { zh: 小, en: Small }
times: { zone: Asia/Shanghai, formats: yyyy-MM-dd }
key: '{id}'
case:
  title: '{what}'
  description: '{what}'
  category: '{kind}'
  address: '{where}'
  community: '{community}'
steps:
  filed: { at: '{day}' }
`;

const problemsOf = (yaml: string): readonly string[] => {
  try {
    readProfile(yaml, 'city.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof ProfileInvalid)) throw error;
    return error.message.split('\n');
  }
};

describe('A profile', () => {
  it('is complete with a name, a zone, a key, a case and when it was filed', () => {
    const profile = readProfile(smallest, 'city.yaml');
    expect(profile).toMatchObject({ name: 'small', encoding: 'utf-8', delimiter: ',', procedure: 'problem' });
    expect(profile.uses.map(({ column, line }) => `${line} ${column}`)).toContain('12 day');
  });

  it('names file, line and key of everything that is wrong with it, at once', () => {
    const wrong = smallest
      .replace('small', 'Small City')
      .replace('Asia/Shanghai', 'Asia/Gotham')
      .replace('yyyy-MM-dd', 'yy-M')
      .replace("'{kind}'", "'{kind'")
      .replace('address', 'adress');
    expect(problemsOf(wrong)).toEqual([
      expect.stringMatching(/^city\.yaml:1 profile: the name "Small City" may only have/),
      expect.stringMatching(/^city\.yaml:3 times\.zone: there is no time zone "Asia\/Gotham"/),
      expect.stringMatching(/^city\.yaml:3 times\.formats: the time format "yy-M" cannot be used/),
      expect.stringMatching(/^city\.yaml:5 case\.address: is missing$/),
      expect.stringMatching(/^city\.yaml:8 case\.category: a brace in "{kind" has no partner$/),
      expect.stringMatching(/^city\.yaml:9 case\.adress: is not a key here.* Did you mean "address"\?$/),
    ]);
  });

  it.each([
    ['case: { urgency: soon }', 'case.urgency: "soon" is not allowed; use one of ordinary'],
    ["columns: { kind: { extract: 'a(' } }", 'columns.kind.extract: the pattern "a(" cannot be used'],
    ["columns: { kind: { extract: 'ab' } }", 'columns.kind.extract: the pattern "ab" cannot be used'],
    ['file: { encoding: utf-9 }', 'file.encoding: there is no encoding "utf-9"'],
    ['file: { delimiter: tab }', 'file.delimiter: a delimiter is one character'],
    ['steps: { listed: { at: x, list: y, level: city } }', 'steps.listed.level: "city" is not allowed'],
    ['title: Small', 'title: must be a list of "key: value"'],
  ])('that says %s is refused', (yaml, sentence) => {
    expect(problemsOf(yaml).join('\n')).toContain(sentence);
  });

  it('that is not YAML is refused with the line', () => {
    expect(problemsOf('profile: a\n  b: [')[0]).toMatch(/^city\.yaml:\d+ : not valid YAML/);
  });

  it('comes with Crosswalk for two cities, and all that come with it can be used', () => {
    expect(shippedProfileNames()).toEqual(['boston311', 'nyc-council']);
    expect(shippedProfileNames().map((name) => findProfile(name).name)).toEqual(shippedProfileNames());
  });

  it('that is not there is refused with those that are', () => {
    expect(() => findProfile('gotham')).toThrow(ProfileUnknown);
    expect(() => findProfile('nowhere/gotham.yaml')).toThrow('boston311, nyc-council');
  });

  it('has a fingerprint that changes with it', () => {
    const path = 'city.yaml';
    expect(readProfile(smallest, path).fingerprint).not.toBe(readProfile(`${smallest}# more\n`, path).fingerprint);
  });
});
