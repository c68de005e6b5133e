import { bilingual } from '../components/bilingual.js';
import { accountWords } from '../components/account-words.js';
import { campaignWords } from '../components/campaign-words.js';
import { visitWords } from '../components/visit-words.js';
import { workWords } from '../components/work-words.js';
import { boardWords } from '../features/board/words.js';
import { catalogueWords } from '../features/catalogue/words.js';
import { myWorkWords } from '../features/my-work/words.js';
import { organisationHistoryWords } from '../features/organisation-history/words.js';
import { organisationSheetWords } from '../features/organisation-sheet/words.js';
import { looksWords } from '../features/looks/words.js';
import { recordsWords } from '../features/records-of-service/words.js';
import { visitRoundWords } from '../features/visit-round/words.js';
import { caseWords } from '../components/case-words.js';
import { formWords } from '../components/form-words.js';
import { stepWords } from '../components/step-words.js';
import { listWords } from '../features/breakdown-list/words.js';
import { caseFileWords } from '../features/case-file/words.js';
import { roleWords } from '../components/role-words.js';
import { passwordWords } from '../features/change-password/words.js';
import { staffWords } from '../features/people/words.js';
import { residentWords } from '../components/resident-words.js';
import { trackWords } from '../features/track/words.js';
import { trackingCodeWords } from '../features/tracking-code/words.js';
import { tokensWords } from '../features/tokens/words.js';
import { unitsWords } from '../features/units/words.js';
import { unitWords } from '../components/unit-words.js';
import { sessionsWords } from '../features/my-sessions/words.js';
import { signInWords } from '../features/sign-in/words.js';
import { filingWords } from '../features/file-case/words.js';

const pageWords = bilingual(
  {
    brand: '斑马线',
    name: '斑马线 破难清单',
    skip: '跳到正文',
    navigation: '主导航',
    menu: '菜单',
    myWork: '我的待办',
    list: '破难清单',
    file: '点题',
    board: '看板',
    visits: '入户走访',
    catalogue: '服务目录',
    lists: '清单与期次',
    records: '服务记录',
    looks: '查看记录',
    people: '人员',
    units: '单位',
    tokens: '令牌',
    person: '当前人员：{{name}}，{{unit}}',
    actAs: '以哪个任职办事',
    now: '现在',
    account: '我的账号',
    signInName: '登录名',
    posts: '任职',
    signOut: '退出登录',
    noPost: '您目前没有任职',
    noPostSays: '没有任职就没有可以办的事。请联系管理员；任职生效后，刷新本页即可。',
    otherLanguage: 'English',
    missing: '没有这个页面',
    broken: '页面出了意外',
    toStart: '回首页',
  },
  {
    brand: 'Crosswalk',
    name: 'Crosswalk breakdown list',
    skip: 'Skip to content',
    navigation: 'Main',
    menu: 'Menu',
    myWork: 'My work',
    list: 'Breakdown list',
    file: 'File a case',
    board: 'Board',
    visits: 'Visits',
    catalogue: 'Catalogue',
    lists: 'Lists',
    records: 'Service record',
    looks: 'Looks at residents',
    people: 'People',
    units: 'Units',
    tokens: 'Tokens',
    person: 'You are {{name}}, {{unit}}',
    actAs: 'Act under',
    now: 'now',
    account: 'My account',
    signInName: 'Sign-in name',
    posts: 'Posts',
    signOut: 'Sign out',
    noPost: 'You hold no post at present',
    noPostSays: 'Without a post there is nothing to do here. Ask your administrator; then reload this page.',
    otherLanguage: '中文',
    missing: 'There is no such page',
    broken: 'Something unexpected went wrong on this page',
    toStart: 'To the first page',
  },
);

const topics = {
  page: pageWords,
  campaigns: campaignWords,
  case: caseWords,
  form: formWords,
  steps: stepWords,
  work: workWords,
  myWork: myWorkWords,
  board: boardWords,
  visits: visitWords,
  visitRound: visitRoundWords,
  catalogue: catalogueWords,
  looks: looksWords,
  records: recordsWords,
  list: listWords,
  caseFile: caseFileWords,
  filing: filingWords,
  roles: roleWords,
  staff: staffWords,
  accounts: accountWords,
  unit: unitWords,
  units: unitsWords,
  organisationHistory: organisationHistoryWords,
  organisationSheet: organisationSheetWords,
  tokens: tokensWords,
  resident: residentWords,
  trackingCode: trackingCodeWords,
  track: trackWords,
  signIn: signInWords,
  password: passwordWords,
  sessions: sessionsWords,
};

type Topics = { [Topic in keyof typeof topics]: (typeof topics)[Topic]['zh'] };

const inLanguage = (language: 'zh' | 'en') =>
  Object.fromEntries(Object.entries(topics).map(([topic, words]) => [topic, words[language]]));

/** Every word of the page, by language and topic. */
export const words = { zh: inLanguage('zh'), en: inLanguage('en') };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page';
    resources: Topics;
  }
}
