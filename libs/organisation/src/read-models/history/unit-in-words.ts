import { unreachable } from '@crosswalk/event-sourcing';
import type { Words } from '@crosswalk/http';
import { kindNames } from '../../problems/kinds.js';
import type { UnitEvent } from '../../unit/events.js';
import type { UnitId } from '../../unit/ids.js';
import { because } from './because.js';

type NameOf = (unit: UnitId) => string | undefined;

/** What happened to a unit: a sentence in each language, without who and when. `nameOf`: what a unit is called today. */
export const unitInWords = (event: UnitEvent, nameOf: NameOf): Words => {
  switch (event.type) {
    case 'UnitEstablished': {
      const { kind, name, parent } = event.data;
      const above = parent === undefined ? undefined : nameOf(parent);
      return {
        zh: `设立${kindNames[kind].zh}「${name}」${above === undefined ? '' : `，上级为「${above}」`}`,
        en: `Established as the ${kindNames[kind].en} “${name}”${above === undefined ? '' : ` under “${above}”`}`,
      };
    }
    case 'UnitRenamed': {
      const { from, name, reason } = event.data;
      return because({ zh: `「${from}」更名为「${name}」`, en: `“${from}” was renamed to “${name}”` }, reason);
    }
    case 'UnitMerged': {
      const { name, into, reason } = event.data;
      return because({ zh: `「${name}」并入「${into.name}」`, en: `“${name}” was merged into “${into.name}”` }, reason);
    }
    case 'UnitClosed':
      return because({ zh: '撤销', en: 'Closed' }, event.data.reason);
    default:
      return unreachable(event);
  }
};
