import { fileNameFor } from './file-name.js';

describe('The name of a file', () => {
  it.each([
    ['望江东路 斑马线.JPG', '望江东路 斑马线.jpg'],
    ['a.jpeg', 'a.jpeg'],
    ['C:\\fakepath\\ramp.jpg', 'ramp.jpg'],
    ['../../etc/passwd', 'passwd.jpg'],
    ['report.pdf', 'report.jpg'],
    ['setup.exe', 'setup.exe.jpg'],
    ['photo\u202egpj.exe', 'photogpj.exe.jpg'],
    ['two\r\nlines.jpg', 'twolines.jpg'],
    ['.jpg', 'attachment.jpg'],
    ['', 'attachment.jpg'],
    ['..', 'attachment.jpg'],
    [`${'路'.repeat(300)}.jpg`, `${'路'.repeat(120)}.jpg`],
  ])('%j is told as %j when it is a JPEG', (name, told) => {
    expect(fileNameFor(name, 'image/jpeg')).toBe(told);
  });
});
