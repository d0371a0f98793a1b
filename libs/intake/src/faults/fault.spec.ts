import { NOTE_CODES } from '../values/column';
import { type Fault, FileRefused, noteSentenceOf, sentenceOf, show } from './fault';
import { FAULT_CODES } from '../values/fault-codes';
import { text } from '@anxin/law';

// As `formats.md` lists them, and that of files in layouts of their own.
const CODES =
  'FORMAT HEADER ENCODING GZIP CONTROL_TOTAL ROW_WIDTH REQUIRED DATE MONTH INSTANT FUTURE AMOUNT NUMBER MANGLED CODE ID_NUMBER CREDIT_CODE UNKNOWN_ENTERPRISE UNKNOWN_PROJECT UNKNOWN_WORKER UNKNOWN_ACCOUNT CONTRADICTS TOO_LONG';

const faultOf = (code: Fault['code']): Fault => ({ code, column: 'wageRate', shown: 'SHOWN', stands: 'STANDS' });

describe('a fault', () => {
  it('has one of the codes of the formats', () => {
    expect(FAULT_CODES.join(' ')).toBe(CODES);
  });

  it.each(FAULT_CODES)('%s has a sentence of its own in both languages', (code) => {
    const { zh, en } = sentenceOf(faultOf(code));
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^["A-Z][^\p{Script=Han}]+$/u);
    const others = FAULT_CODES.filter((other) => other !== code).map((other) => sentenceOf(faultOf(other)).en);
    expect(others).not.toContain(en);
  });

  it.each(FAULT_CODES.filter((code) => !['FORMAT', 'ENCODING', 'GZIP', 'CONTROL_TOTAL', 'REQUIRED'].includes(code)))(
    '%s shows the value in both languages',
    (code) => {
      const { zh, en } = sentenceOf(faultOf(code));
      expect(zh).toContain('SHOWN');
      expect(en).toContain('SHOWN');
    },
  );

  it('REQUIRED names the column, and CONTRADICTS the value that stands', () => {
    const sentences = [sentenceOf(faultOf('REQUIRED')), sentenceOf(faultOf('CONTRADICTS'))];
    expect(sentences.map(({ zh }) => [zh.includes('wageRate'), zh.includes('STANDS')])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(sentences.map(({ en }) => [en.includes('wageRate'), en.includes('STANDS')])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

describe('a cell that is no day, month or moment', () => {
  it.each<[Fault['code'], string, string]>([
    ['DATE', '46058', '2026-02-05'],
    ['MONTH', '46054', '2026-02-01'],
    ['INSTANT', '45962.27', '2025-11-01'],
  ])('%s of a bare serial says which day it looks like: %s', (code, shown, looks) => {
    const { zh, en } = sentenceOf({ code, column: 'signedOn', shown });
    expect(zh).toContain(`日期序号（${looks}）`);
    expect(en).toContain(`serial number of a date in a spreadsheet (${looks})`);
  });

  it.each<[Fault['code'], string]>([
    ['DATE', '2026/2/30'],
    ['MONTH', '2026年13月'],
    ['INSTANT', '20260231 10:00'],
  ])('%s of a right form that does not exist says so: %s', (code, shown) => {
    const { zh, en } = sentenceOf({ code, column: 'signedOn', shown });
    expect([zh, en]).toEqual([expect.stringContaining('没有'), expect.stringContaining('There is no')]);
  });
});

describe('a note', () => {
  it.each(NOTE_CODES)('%s has a sentence in both languages', (code) => {
    const { zh, en } = noteSentenceOf({ column: 'amount', code, stated: 100n, reckoned: 200n });
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^["A-Z][^\p{Script=Han}]+$/u);
  });

  it.each(['TOTAL', 'SHEET_SUM'] as const)('%s names both figures', (code) => {
    const { zh, en } = noteSentenceOf({ column: 'amount', code, stated: 100n, reckoned: 200n });
    for (const sentence of [zh, en])
      expect([sentence.includes('1.00'), sentence.includes('2.00')]).toEqual([true, true]);
  });
});

describe('a value for a report', () => {
  it.each`
    value                    | personal           | shown
    ${'11010519491231002X'}  | ${'citizenNumber'} | ${'110***********2X'}
    ${'110105194912310021'}  | ${'citizenNumber'} | ${'110***********21'}
    ${'11010519491231'}      | ${'citizenNumber'} | ${'****'}
    ${'6222020000000000018'} | ${'bankCard'}      | ${'****0018'}
    ${'13812341234'}         | ${'phone'}         | ${'138****1234'}
    ${'买买提·吐尔逊'}       | ${'name'}          | ${'买*'}
    ${'阳光花园'}            | ${undefined}       | ${'阳光花园'}
    ${'11010519491231002X'}  | ${undefined}       | ${'110***********2X'}
    ${'6222020000000000018'} | ${undefined}       | ${'****0018'}
    ${860_000n}              | ${undefined}       | ${'8,600.00'}
    ${22}                    | ${undefined}       | ${'22'}
    ${undefined}             | ${'name'}          | ${''}
    ${'x'.repeat(60)}        | ${undefined}       | ${'x'.repeat(60)}
    ${'x'.repeat(61)}        | ${undefined}       | ${`${'x'.repeat(60)}…`}
  `('is short, and masked where it is personal: $value ($personal) as $shown', ({ value, personal, shown }) => {
    expect(show(value, personal)).toBe(shown);
  });
});

describe('a file that is refused', () => {
  it('says why, and its error message names no value of the file', () => {
    const refused = new FileRefused('GZIP', text('坏了', 'broken'));
    expect(refused).toMatchObject({ name: 'FileRefused', code: 'GZIP', message: 'broken' });
  });
});
