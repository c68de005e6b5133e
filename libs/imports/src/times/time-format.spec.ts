import { TimeFormat } from './time-format.js';

const read = (format: string, text: string) => {
  const moment = new TimeFormat(format).read(text);
  return moment && `${new Date(moment.ms).toISOString()} ${moment.precision}${moment.absolute ? ' absolute' : ''}`;
};

describe('A time format', () => {
  it('reads the ways cities write times', () => {
    expect(read('MM/dd/yyyy hh:mm:ss a', '01/05/2015 12:40:41 PM')).toBe('2015-01-05T12:40:41.000Z time');
    expect(read('MM/dd/yyyy hh:mm:ss a', '01/05/2015 12:00:00 AM')).toBe('2015-01-05T00:00:00.000Z time');
    expect(read('yyyy年M月d日 H:mm', '2024年2月28日 9:05')).toBe('2024-02-28T09:05:00.000Z time');
    expect(read('yyyy-MM-dd HH:mm:ss.SSS', '2024-02-28 09:05:07.25')).toBe('2024-02-28T09:05:07.250Z time');
  });

  it('knows a day from a time', () => {
    expect(read('yyyy-MM-dd', '2018-12-31')).toBe('2018-12-31T00:00:00.000Z day');
  });

  it('takes an offset that the text itself names', () => {
    expect(read('yyyy-MM-ddTHH:mm:ssXXX', '2024-02-28T09:05:07+08:00')).toBe('2024-02-28T01:05:07.000Z time absolute');
  });

  it.each([
    ['yyyy-MM-dd', '2015-02-29'],
    ['yyyy-MM-dd', '2015-2-9'],
    ['yyyy-MM-dd', ' 2015-02-09x'],
    ['yyyy-MM-dd HH:mm', '2015-02-09 24:00'],
    ['yyyy-MM-dd HH:mm', '2015-02-09 23:60'],
    ['MM/dd/yyyy hh:mm a', '02/09/2015 13:00 PM'],
    ['yyyy-MM-dd', ''],
  ])('written %s does not read "%s"', (format, text) => {
    expect(read(format, text)).toBeUndefined();
  });

  it.each(['', 'MM/dd', 'yyyy-MM-dd hh:mm', 'yyyy-MM-dd HH', 'yyyy-MM-dd HH:mm a', 'yyyy-yyyy-MM-dd'])(
    'is none when it says "%s"',
    (format) => {
      expect(() => new TimeFormat(format)).toThrow(RangeError);
    },
  );
});
