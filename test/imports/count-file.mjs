// Counts the cases of a city's file with nothing of the project: its own CSV reader, dates compared as they are written.
//   node test/imports/count-file.mjs FILE boston311|nyc-council
// A row whose key came before, or that was closed before it was opened, is no case. Padding and doubled spaces are nothing.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const [path, city] = process.argv.slice(2);
const packed = readFileSync(path);
const text = (packed[0] === 0x1f ? gunzipSync(packed) : packed).toString('utf8');

const rows = [[]];
for (const [, quoted, plain, end] of text.matchAll(/(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
  rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
  if (end !== ',') rows.push([]);
}

/** "01/05/2015 12:40:41 PM" as "20150105" + "124041". */
const american = (time) => {
  const [, month, day, year, hour, rest, half] = /^(..)\/(..)\/(....) (..):(..:..) (.)M$/.exec(time);
  return `${year}${month}${day}${String((Number(hour) % 12) + (half === 'P' ? 12 : 0)).padStart(2, '0')}${rest}`;
};
const columns = {
  boston311: {
    key: 'CASE_ENQUIRY_ID',
    opened: 'OPEN_DT',
    closed: 'CLOSED_DT',
    department: 'Department',
    type: 'TYPE',
    time: american,
  },
  'nyc-council': {
    key: 'unique_key',
    opened: 'opendate',
    closed: 'closedate',
    department: 'account',
    type: 'complaint_type',
    time: (day) => day,
  },
}[city];
const [header, ...lines] = rows.filter((row) => row.length > 1);
const counts = {
  rows: lines.length,
  cases: 0,
  repeated: 0,
  closedBeforeOpened: 0,
  open: 0,
  closed: 0,
  departments: {},
  types: {},
};
const keys = new Set();
for (const line of lines) {
  const value = (name) => line[header.indexOf(columns[name])].trim().replaceAll(/\s+/g, ' ');
  if (value('closed') !== '' && columns.time(value('closed')) < columns.time(value('opened'))) {
    counts.closedBeforeOpened += 1;
  } else if (keys.has(value('key'))) {
    counts.repeated += 1;
  } else {
    keys.add(value('key'));
    counts.cases += 1;
    counts[value('closed') === '' ? 'open' : 'closed'] += 1;
    const [department, type] = [value('department'), value('type')];
    counts.departments[department] = (counts.departments[department] ?? 0) + 1;
    counts.types[type] = (counts.types[type] ?? 0) + 1;
  }
}
console.log(JSON.stringify(counts));
