import { faultsOf, stall } from '../../../../test/support/small-procedure.js';

describe('A definition is refused', () => {
  it.each([
    ['no YAML', /^[^]*$/, 'name: [', '1 (file): not valid YAML'],
    ['empty', /^[^]*$/, '', '1 (file): keys with values are wanted'],
    ['a list', /^[^]*$/, '- name', '1 (file): keys with values are wanted'],
    [
      'a key that stands twice',
      'version: 1',
      'version: 1\nversion: 2',
      '3 (file): not valid YAML: Map keys must be unique',
    ],
    ['a name with capitals', 'name: job-fair-stall', 'name: Stall', '1 name: lower-case letters'],
    ['no name', 'name: job-fair-stall\n', '', '1 name: is missing'],
    ['a title in one language', ', en: A stall }', ' }', '3 title.en: is missing'],
    ['a title that is empty', 'en: A stall', "en: ' '", '3 title.en: a text is wanted'],
    [
      'a title cut in two by a comma',
      'en: A stall',
      'en: A stall, or two',
      '3 title.or two: unknown; known are zh, en',
    ],
    ['nobody to file', 'claim:', 'filing: { by: [] }\nclaim:', '4 filing.by: a list of at least one is wanted'],
    ['an unknown filer', 'claim:', 'filing: { by: [resident] }\nclaim:', "4 filing.by[1]: 'resident' is not possible"],
    ['nobody to claim', 'lead: [department]', 'lead: []', '4 claim.lead: a list of at least one is wanted'],
    ['no word of who claims', 'lead: [department], ', '', '4 claim.lead: is missing'],
    ['an unknown claimant', '[team]', '[teams]', "4 claim.support[1]: 'teams' is not possible; use one of department"],
    ['a claimant named twice', '[team]', '[team, team]', "4 claim.support[2]: 'team' stands there twice"],
    ['an unknown way to claim', 'how: either', 'how: lottery', "4 claim.how: 'lottery' is not possible"],
    ['an offer that is no yes or no', 'how: either', 'how: either, offered: sure', '4 claim.offered: true or false'],
    [
      'claims from the list without listing',
      '  - { step: listing, before: claimed }\n',
      '',
      '5 steps: claims start once',
    ],
    ['an unknown step', 'step: plan', 'step: planning', "7 steps[2].step: 'planning' is not possible"],
    [
      'a step named twice',
      '{ step: plan, before: resolved }',
      '{ step: listing }',
      "7 steps[2].step: 'listing' stands",
    ],
    ['an unknown gate', 'before: resolved', 'before: solved', "7 steps[2].before: 'solved' is not possible"],
    [
      'works before there are any',
      'step: plan, before: resolved',
      'step: works, before: planned',
      'the step works cannot be',
    ],
    [
      'confirmation before closing',
      'step: plan',
      'step: confirmation',
      'confirmation cannot be required before resolved',
    ],
    [
      'a gate that no case reaches',
      'step: plan, before: resolved',
      'step: survey, before: planned',
      'without the step plan',
    ],
    ['works without a plan', 'step: plan,', 'step: works,', '7 steps[2]: the step works follows from the step plan'],
    ['no category', /categories:[^]*limits/, 'limits', '1 categories: is missing'],
    ['a category twice', 'limits:', '  - { id: stall, zh: 摊, en: S }\nlimits:', "17 categories[2].id: 'stall' stands"],
    ['a question twice', 'id: note', 'id: size', "16 categories[1].questions[4].id: 'size' stands there twice"],
    ['a question without a type', ', type: text', '', '16 categories[1].questions[4].type: is missing'],
    ['a bound for a yes or no', 'type: yes-no', 'type: yes-no, max: 3', '15 categories[1].questions[3].max: unknown'],
    [
      'bounds that cross',
      'min: 1, max: 9',
      'min: 9, max: 1',
      'questions[2].min: the least, 9, is more than the most, 1',
    ],
    ['a bound that is no number', 'max: 9', 'max: nine', '14 categories[1].questions[2].max: a number is wanted'],
    ['a text longer than any', 'max: 20', 'max: 20000', '16 categories[1].questions[4].max: at most 4000 is possible'],
    ['one choice only', ', { id: out, zh: 外, en: Out }', '', '13 categories[1].questions[1].choices: at least two'],
    ['a choice twice', 'id: out', 'id: in', "13 categories[1].questions[1].choices[2].id: 'in' stands there twice"],
    [
      'a condition on a later question',
      'question: where',
      'question: shared',
      "no earlier question of this category is 'shared'",
    ],
    [
      'a condition on itself',
      'question: where',
      'question: size',
      '14 categories[1].questions[2].when.question: no earlier',
    ],
    [
      'a condition on no answer',
      'is: in',
      'is: above',
      "14 categories[1].questions[2].when.is: 'where' is never answered",
    ],
    [
      'a condition on a text',
      /yes-no \}[^]*max: 20/,
      'text }\n      - { id: note, zh: 备注, en: Note, type: day, when: { question: shared, is: x }',
      "16 categories[1].questions[4].when.question: 'shared' is answered by a text",
    ],
    [
      'a limit that is no length',
      '2 working-days',
      '2 weeks',
      "18 limits.claim: '2 weeks' is no limit; write 24 hours",
    ],
    ['a limit of nothing', '24 hours', '0 hours', '19 limits.resolve.utilities: a limit is more than nothing'],
    ['a limit below nothing', '24 hours', '-3 hours', "19 limits.resolve.utilities: '-3 hours' is no limit"],
    ['a limit without a unit', '2 working-days', '2', "18 limits.claim: '2' is no limit"],
    ['an urgency without its limit', 'hard: 15 days, ', '', '19 limits.resolve.hard: is missing'],
    ['an extension in hours', 'limits:', 'limits:\n  extension: 5 hours', '18 limits.extension: whole days are wanted'],
    [
      'a limit of a step that is not there',
      'limits:',
      'limits:\n  answer: 1 day',
      '18 limits.answer: this means something',
    ],
    ['no photo at all', 'limits:', 'limits:\n  photos: 0', '18 limits.photos: a whole number from 1 is wanted'],
    ['supporters where nobody may', ', support: [team]', '', 'limits.supporters: nobody may support'],
    [
      'an unknown word',
      'limits:',
      'words: { claimd: { zh: 认领, en: c } }\nlimits:',
      '17 words.claimd: unknown; known are filed',
    ],
    [
      'a word in one language',
      'limits:',
      'words: { claimed: { zh: 认领 } }\nlimits:',
      '17 words.claimed.en: is missing',
    ],
    [
      'a word for what is no part',
      'limits:',
      "words: { 'step:works': { zh: 修, en: b } }\nlimits:",
      '17 words.step:works: this means',
    ],
  ])('for %s', (_why, part, by, fault) => {
    const around = fault.includes('limits.supporters') ? stall.replace('limits:', 'limits:\n  supporters: 3') : stall;
    const broken = around.replace(part, by);
    expect(broken).not.toBe(stall);
    expect(faultsOf(broken).join('\n')).toContain(fault);
    expect(faultsOf(broken).every((line) => /^stall\.yaml:\d+ \S/.test(line))).toBe(true);
  });
});
