import { unreachable } from '@crosswalk/event-sourcing';
import { instantInWords } from '@crosswalk/http';
import type {
  Channel,
  OpinionsCounted,
  RoundOutcome,
  StudyingEvent,
  SurveyHeld,
  Verdict,
} from '../../../case/events.js';
import { joined, listed, named, told, when, type InWords } from './words.js';

const channels: Readonly<Record<Channel, InWords>> = {
  'door-to-door': { zh: '入户', en: 'door to door' },
  meeting: { zh: '议事会', en: 'at a meeting' },
  online: { zh: '线上', en: 'online' },
  phone: { zh: '电话', en: 'by telephone' },
  poster: { zh: '公示', en: 'by notice' },
  street: { zh: '街头', en: 'in the street' },
};

const outcomes: Readonly<Record<RoundOutcome, InWords>> = {
  carried: { zh: '通过', en: 'carried' },
  rejected: { zh: '未通过', en: 'rejected' },
  undecided: { zh: '未形成一致', en: 'undecided' },
};

const verdicts: Readonly<Record<Verdict, InWords>> = {
  feasible: { zh: '可行', en: 'feasible' },
  'feasible-if': { zh: '有条件可行', en: 'feasible if' },
  'not-feasible': { zh: '不可行', en: 'not feasible' },
};

export const studyingInWords = (event: StudyingEvent): InWords => {
  switch (event.type) {
    case 'SurveyScheduled': {
      const { meetAt, departments, note } = event.data;
      const at = instantInWords(meetAt);
      return told(
        joined({ zh: `约定 ${at.zh} 现场踏勘：`, en: `Joint survey scheduled for ${at.en}: ` }, named(departments)),
        note,
      );
    }
    case 'SurveyHeld':
      return surveyHeld(event.data);
    case 'FindingAdded': {
      const { department, finding, disagreement } = event.data;
      const added = { zh: `${department.name}补充踏勘意见：${finding}`, en: `${department.name} found: ${finding}` };
      return joined(
        added,
        when(disagreement, (about) => ({ zh: `（不同意见：${about}）`, en: ` (it disagrees: ${about})` })),
      );
    }
    case 'SurveyCancelled':
      return told({ zh: '取消现场踏勘', en: 'Joint survey cancelled' }, event.data.reason);
    case 'OpinionRoundOpened': {
      const { round, channel, question, planVersion } = event.data;
      const about = when(planVersion, (version) => ({
        zh: `，针对方案第 ${version} 版`,
        en: ` on plan version ${version}`,
      }));
      const opened = {
        zh: `开始第 ${round} 轮民意征集（${channels[channel].zh}）`,
        en: `Opinion round ${round} opened (${channels[channel].en})`,
      };
      return told(joined(opened, about), question);
    }
    case 'OpinionsCounted':
      return counted(event.data);
    case 'OpinionRoundClosed': {
      const { round, outcome, changed } = event.data;
      return told(
        {
          zh: `第 ${round} 轮民意征集结束：${outcomes[outcome].zh}，因此`,
          en: `Opinion round ${round} closed: ${outcomes[outcome].en}, and so`,
        },
        changed,
      );
    }
    case 'FeasibilityGiven': {
      const { department, verdict, grounds } = event.data;
      return told(
        { zh: `${department.name}认为${verdicts[verdict].zh}`, en: `${department.name}: ${verdicts[verdict].en}` },
        grounds,
      );
    }
    default:
      return unreachable(event);
  }
};

const surveyHeld = ({ heldAt, present, findings, measurements, disagreements }: SurveyHeld['data']): InWords => {
  const at = instantInWords(heldAt);
  const each = (said: readonly { name: string; words: string }[], zh: string, en: string): InWords =>
    said.length === 0
      ? listed([])
      : {
          zh: `；${zh}：${said.map(({ name, words }) => `${name}：${words}`).join('，')}`,
          en: `; ${en}: ${said.map(({ name, words }) => `${name}: ${words}`).join(', ')}`,
        };
  return joined(
    { zh: `${at.zh} 现场踏勘，到场：`, en: `Joint survey held on ${at.en}, present: ` },
    named(present.map(({ department }) => department)),
    each(
      findings.map(({ department, finding }) => ({ name: department.name, words: finding })),
      '意见',
      'findings',
    ),
    measured(measurements),
    each(
      disagreements.map(({ department, about }) => ({ name: department.name, words: about })),
      '不同意见',
      'disagreement',
    ),
  );
};

const measured = (measurements: SurveyHeld['data']['measurements']): InWords => {
  const values = measurements.map(({ what, value, unit }) => `${what} ${value} ${unit}`);
  return values.length === 0
    ? listed([])
    : { zh: `；测量：${values.join('、')}`, en: `; measured: ${values.join(', ')}` };
};

const counted = ({ round, asked, answered, neutral, themes, ...votes }: OpinionsCounted['data']): InWords => {
  const count = {
    zh: `第 ${round} 轮民意：征求 ${asked} 人，答复 ${answered} 人，赞成 ${votes.for}、反对 ${votes.against}、中立 ${neutral}`,
    en: `Opinion round ${round}: ${asked} asked, ${answered} answered; ${votes.for} for, ${votes.against} against, ${neutral} neutral`,
  };
  return themes.length === 0 ? count : joined(count, { zh: '；意见：', en: '; themes: ' }, listed(themes));
};
