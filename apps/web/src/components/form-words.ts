import { bilingual } from './bilingual.js';

/** What every form and every answer of the API can say. */
export const formWords = bilingual(
  {
    submit: '提交',
    cancel: '取消',
    optional: '选填',
    choose: '请选择',
    all: '全部',
    retry: '重试',
    failed: '没有成功',
    correct_one: '有 {{count}} 处需要更正，已在下面标出',
    correct_other: '有 {{count}} 处需要更正，已在下面标出',
    unreachable: '连接不上服务，请检查网络后重试。您填写的内容还在。',
    stale: '您看的时候，别人已经改动了这个事项',
    staleChange: '{{who}}{{what}}',
    lookAgain: '查看最新情况',
    loading: '正在读取…',
    typed: '按「{{text}}」筛选',
  },
  {
    submit: 'Submit',
    cancel: 'Cancel',
    optional: 'optional',
    choose: 'Choose',
    all: 'All',
    retry: 'Try again',
    failed: 'That did not work',
    correct_one: '{{count}} field needs correction; it is marked below',
    correct_other: '{{count}} fields need correction; they are marked below',
    unreachable: 'The service cannot be reached. Check the network and try again: what you entered is still here.',
    stale: 'Somebody changed this case while you were looking at it',
    staleChange: '{{who}} {{what}}',
    lookAgain: 'Look again',
    loading: 'Loading…',
    typed: 'Filter by “{{text}}”',
  },
);
