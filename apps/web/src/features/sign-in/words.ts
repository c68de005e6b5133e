import { bilingual } from '../../components/bilingual.js';

export const signInWords = bilingual(
  {
    heading: '登录',
    motto: '基层点题、行业破题：难题一张清单，谁在办、到哪一步、何时办结，看得见。',
    name: '登录名',
    password: '密码',
    submit: '登录',
    forgotten: '忘记密码：请单位的管理员给您一个新的一次性密码。',
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
