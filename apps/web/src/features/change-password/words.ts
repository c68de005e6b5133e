import { bilingual } from '../../components/bilingual.js';

export const passwordWords = bilingual(
  {
    heading: '修改密码',
    says: '改好后，您在其他设备上的登录都会结束。',
    first: '先设一个自己的密码',
    firstSays: '您用的是一次性密码。设好自己的密码就可以办事了，一次性密码随即作废。',
    oneTime: '一次性密码',
    current: '现在的密码',
    next: '新密码',
    rules: '至少 10 个字符，可以是一句话；不要用姓名、登录名或常见的密码。',
    submit: '设为新密码',
    done: '密码已修改，其他设备上的登录已结束',
  },
  {
    heading: 'Change password',
    says: 'When it is changed, you are signed out on every other device.',
    first: 'First choose a password of your own',
    firstSays:
      'You signed in with a one-time password. Choose your own and you can start; the one-time password stops working.',
    oneTime: 'One-time password',
    current: 'Present password',
    next: 'New password',
    rules: 'At least 10 characters; a sentence is fine. Not your name, your sign-in name or a common password.',
    submit: 'Set the new password',
    done: 'Password changed; you are signed out on every other device',
  },
);
