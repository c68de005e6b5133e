import { bilingual } from '../../components/bilingual.js';

export const sessionsWords = bilingual(
  {
    heading: '我在哪些设备上登录',
    says: '看到不认识的设备，请结束它的登录，再修改密码。',
    here: '本设备',
    since: '登录于',
    lastSeen: '最近使用',
    unknown: '未知设备',
    end: '结束登录',
    endThis: '结束登录：{{device}}',
    everywhere: '在所有设备上退出',
  },
  {
    heading: 'Where I am signed in',
    says: 'If there is a device you do not know, end its session and change your password.',
    here: 'this device',
    since: 'signed in',
    lastSeen: 'last seen',
    unknown: 'Unknown device',
    end: 'End session',
    endThis: 'End session: {{device}}',
    everywhere: 'Sign out everywhere',
  },
);
