import { bilingual } from '../../components/bilingual.js';

export const trackingCodeWords = bilingual(
  {
    issue: '居民查询单',
    issueSays: '给居民一张带查询码的单子：不用账号，就能看到这件事到哪一步、下一步是什么，办结后也在那里回答。',
    show: '生成查询单',
    renew: '换一个新码',
    renewSays: '单子丢了或被别人看到时换一个：原来的查询码马上作废。',
    sheet: '给居民的查询单',
    print: '打印',
    qr: '查询页的二维码',
    code: '查询码 Tracking code',
    heading: '您反映的事，到哪一步了？',
    how: '用手机扫一扫上面的二维码，或打开 {{address}}，输入查询码。办结后也在那里回答：解决了没有，满意不满意。',
    onlyHere:
      '这张单子上的地址（{{address}}）只有本机打得开，居民用不了。请管理员把对外的网址填进 CROSSWALK_PUBLIC_URL，或用对外的网址打开本页再打印。',
    keep: '谁有查询码谁就能看，请收好。查询页上没有您的姓名、电话和住址。',
  },
  {
    issue: 'Sheet for the resident',
    issueSays:
      'A sheet with a tracking code: without an account, the resident sees how far the case is and what is next, and answers when it is done.',
    show: 'Make the sheet',
    renew: 'Another code',
    renewSays: 'For when a sheet was lost or seen by others: the present code stops working at once.',
    sheet: 'Sheet for the resident',
    print: 'Print',
    qr: 'QR code of the tracking page',
    code: '查询码 Tracking code',
    heading: 'How far is what you asked for?',
    how: 'Scan the code above, or open {{address}} and type the tracking code. When it is done, say there whether it is solved and whether you are satisfied.',
    onlyHere:
      'The address on this slip ({{address}}) opens on this machine only, and is no use to the resident. Ask the administrator to set CROSSWALK_PUBLIC_URL, or open this page at its public address and print again.',
    keep: 'Whoever has the code can look: keep it well. The page does not show your name, phone or address.',
  },
);
