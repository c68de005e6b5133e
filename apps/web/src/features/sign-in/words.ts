import { bilingual } from '../../components/bilingual.js';

export const signInWords = bilingual(
  {
    heading: '登录',
    motto: '基层点题、行业破题：难题一张清单，谁在办、到哪一步、何时办结，看得见。',
    name: '登录名',
    password: '密码',
    submit: '登录',
    forgotten: '忘记密码：请单位的管理员给您一个新的一次性密码。',
    or: '或者',
    provider: '用{{name}}登录',
    refused: '没有登录成功',
    why: {
      'oidc-unavailable': '现在连不上统一身份认证，请稍后再试。',
      'oidc-flow-over': '这次登录已经过期或已用过，请再试一次。',
      'oidc-not-for-here': '您在统一身份认证里的身份没有开通本系统，请联系管理员。',
      'oidc-name-taken': '这里已有您这个登录名的人。如果就是您，请管理员先为您绑定统一身份认证。',
      other: '统一身份认证没有确认您的身份，请再试一次；还不行，请联系管理员。',
    },
    residents: '居民查询事项进度 →',
    because: {
      'signed-out': '您已退出登录。',
      'signed-out-everywhere': '您已在所有设备上退出登录。',
    },
    ended: '登录已结束',
    endedSays: '可能是时间到了，或者已在别处退出。填写的内容还在：重新登录，接着办。',
  },
  {
    heading: 'Sign in',
    motto: 'Problems that cross departments on one list: who is at work, how far it is, and when it ends.',
    name: 'Sign-in name',
    password: 'Password',
    submit: 'Sign in',
    forgotten: 'Forgotten your password? Your administrator can give you a new one-time password.',
    or: 'or',
    provider: 'Sign in with {{name}}',
    refused: 'You are not signed in',
    why: {
      'oidc-unavailable': 'The provider cannot be reached at present. Try again later.',
      'oidc-flow-over': 'This attempt is over or was used before. Try again.',
      'oidc-not-for-here': 'Your identity there does not open Crosswalk: ask your administrator.',
      'oidc-name-taken':
        'Somebody of your name is here already. If it is you, ask your administrator to link you first.',
      other: 'The provider did not confirm who you are. Try again; if it still fails, ask your administrator.',
    },
    residents: 'Residents: follow your request →',
    because: {
      'signed-out': 'You have signed out.',
      'signed-out-everywhere': 'You have signed out on every device.',
    },
    ended: 'You are signed out',
    endedSays:
      'Perhaps it was time, or you signed out elsewhere. What you entered is still here: sign in again and go on.',
  },
);
