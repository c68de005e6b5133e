import { bilingual } from '../../components/bilingual.js';

export const signInWords = bilingual(
  {
    heading: '登录',
    name: '登录名',
    password: '密码',
    submit: '登录',
    refused: '没有登录成功',
    choose: '设置您自己的密码',
    oneTime: '您用的是一次性密码。请设置自己的密码：至少 10 个字符，不含您的姓名。',
    current: '现在的密码',
    next: '新密码',
    save: '保存密码',
    notSaved: '密码没有保存',
    noPost: '您目前没有任职，请联系管理员',
  },
  {
    heading: 'Sign in',
    name: 'Sign-in name',
    password: 'Password',
    submit: 'Sign in',
    refused: 'You are not signed in',
    choose: 'Choose a password of your own',
    oneTime: 'Your password is for one time. Choose one of your own: at least 10 characters, without your name.',
    current: 'Present password',
    next: 'New password',
    save: 'Save password',
    notSaved: 'The password was not saved',
    noPost: 'You hold no post at present: ask your administrator',
  },
);
