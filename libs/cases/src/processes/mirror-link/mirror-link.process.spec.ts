import { chen, noon } from '../../../../../test/support/crosswalk-story.js';
import { recordedOn } from '../../../../../test/support/recorded.js';
import { RELATIONS, type CaseEvent, type Relation } from '../../case/events.js';
import { caseStream, type CaseId } from '../../case/ids.js';
import { mirrorLink } from './mirror-link.process.js';

const here = '00000000-0000-4000-8000-000000000001' as CaseId;
const there = '00000000-0000-4000-8000-000000000002' as CaseId;

const linked = (relation: Relation, type: 'CasesLinked' | 'CasesUnlinked' = 'CasesLinked'): CaseEvent => ({
  type,
  data: { other: { id: there, number: '2026-00002-1' }, relation, reason: '同一路段', by: chen, at: noon },
});

const asked = (fact: CaseEvent, actorId = 'chen') =>
  recordedOn(caseStream(here), [fact])
    .map((event) => ({ ...event, metadata: { ...event.metadata, actorId } }))
    .flatMap((event) => mirrorLink.react(event).map(({ command }) => command));

describe('A link between two cases', () => {
  it('is told on the other case as it looks from there', () => {
    const link = { case: there, other: here, reason: '同一路段', by: chen };
    expect(asked(linked('blocks'))).toEqual([{ name: 'link-cases', relation: 'blocked-by', ...link }]);
    expect(asked(linked('part-of', 'CasesUnlinked'))).toEqual([
      { name: 'unlink-cases', relation: 'has-part', ...link },
    ]);
  });

  it('looks from there as it does from here when it is seen back', () => {
    for (const relation of RELATIONS) {
      const back = asked(linked(relation)).flatMap((command) => asked(linked(command.relation)));
      expect(back).toMatchObject([{ relation }]);
    }
  });

  it('is not told back and forth for ever', () => {
    expect(asked(linked('related'), 'process:mirror-link')).toEqual([]);
  });
});
