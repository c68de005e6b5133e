const DEPARTMENTS = ['PWDx', 'ISD', 'BTDT', 'INFO', 'PARK'];
const NEIGHBORHOODS = ['Dorchester', 'Roxbury', 'Back Bay', 'South End', 'Jamaica Plain', 'Allston / Brighton', ''];
const HEADER =
  'CASE_ENQUIRY_ID,OPEN_DT,TARGET_DT,CLOSED_DT,CLOSURE_REASON,CASE_TITLE,SUBJECT,REASON,TYPE,QUEUE,Department,Location,neighborhood,Source,Geocoded_Location\n';

/** A file like Boston's: the same rows each time, five in six of them closed, one in a thousand before it was opened. */
export const generatedFile = (rows: number): string =>
  HEADER + Array.from({ length: rows }, (_, index) => row(index)).join('');

const row = (index: number): string => {
  const month = String((index % 6) + 1).padStart(2, '0');
  const day = String((index % 27) + 1).padStart(2, '0');
  const opened = `${month}/${day}/2015 09:${String(index % 60).padStart(2, '0')}:00 AM`;
  const closed = index % 6 === 0 ? '' : `${month}/${day}/${index % 1000 === 1 ? '2014' : '2016'} 04:30:00 PM`;
  return `${[
    `1010${index}`,
    opened,
    `07/${day}/2015 05:00:00 PM`,
    closed,
    `Case Closed Case Resolved by crew ${index % 40}; street swept and checked on the day after.`,
    `Pothole Repair (Internal): street ${index % 500}`,
    'Public Works Department',
    'Highway Maintenance',
    `Type ${index % 150}`,
    `PWDx_District ${index % 12}`,
    DEPARTMENTS[index % DEPARTMENTS.length],
    `${index % 900} Washington St  Boston  MA  02118`,
    NEIGHBORHOODS[index % NEIGHBORHOODS.length],
    'Constituent Call',
    `"(42.${3000 + (index % 900)}, -71.0${500 + (index % 400)})"`,
  ].join(',')}\n`;
};
