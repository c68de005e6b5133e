import { say, type Language } from '@crosswalk/http';
import { URGENCIES, type Limit, type Procedure } from '@crosswalk/procedures';
import {
  claimantWords,
  drawingWords as words,
  filerWords,
  howWords,
  unitWords,
  urgencyWords,
} from './drawing.words.js';
import { padded, widthOf } from './width.js';

/** Who files, who claims and how, and the limits, each after its heading. */
export const drawRules = (procedure: Procedure, language: Language): readonly string[] => {
  const { filing, claim, limits } = procedure;
  const and = words.and[language];
  const units = (kinds: Procedure['claim']['lead']): string =>
    kinds.map((kind) => claimantWords[kind][language]).join(and);
  const [from, how] = [words.from[claim.from][language], howWords[claim.how][language]];
  const support = { units: units(claim.support), most: limits.supporters };

  const rules: readonly (readonly [string, readonly string[]])[] = [
    [words.filing[language], [filing.by.map((role) => filerWords[role][language]).join(and)]],
    [
      words.claim[language],
      [say(words.fromHow, language, { from, how }), ...(claim.offered ? [words.offered[language]] : [])],
    ],
    [words.lead[language], [units(claim.lead)]],
    [
      words.support[language],
      [claim.support.length === 0 ? words.nobody[language] : say(words.supportedBy, language, support)],
    ],
    [words.limits[language], drawLimits(procedure, language)],
  ];
  const width = Math.max(...rules.map(([heading]) => widthOf(heading)));
  return rules.flatMap(([heading, lines]) =>
    lines.map((line, row) => `${padded(row === 0 ? heading : '', width)}  ${line}`),
  );
};

const drawLimits = ({ limits, steps }: Procedure, language: Language): readonly string[] => {
  const within = ({ amount, unit }: Limit): string =>
    say(unitWords[unit], language, { amount, s: amount === 1 ? '' : 's' });
  const resolve = URGENCIES.map((urgency) => `${urgencyWords[urgency][language]} ${within(limits.resolve[urgency])}`);
  const rounds = steps.some(({ step }) => step === 'opinion-round');
  return [
    ...(limits.claim ? [say(words.claimWithin, language, { limit: within(limits.claim) })] : []),
    ...(limits.answer ? [say(words.answerWithin, language, { limit: within(limits.answer) })] : []),
    say(words.resolveWithin, language, { limits: resolve.join(words.and[language]) }),
    say(words.extension, language, { days: limits.extensionDays }),
    say(words.suspension, language, { days: limits.suspensionDays }),
    ...(rounds ? [say(words.rounds, language, { most: limits.opinionRounds })] : []),
    say(words.photos, language, { most: limits.photos }),
  ];
};
