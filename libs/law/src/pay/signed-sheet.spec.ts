import { plainDate } from '@anxin/domain-kit';
import { bookOf } from '../parameters/county.fixture';
import { sheetSignedBy, signedSheet } from './signed-sheet';
import { sheet } from './worker.fixture';

const on = plainDate('2026-02-10');

describe(`${signedSheet.id}, ${signedSheet.instrument.en} art. ${signedSheet.article}`, () => {
  it.each`
    line                        | days | basis
    ${sheet(100, '2026-02-09')} | ${0} | ${'SIGNED_SHEET'}
    ${sheet(100, '2026-02-10')} | ${5} | ${'SIGNED_SHEET'}
    ${sheet(100, '2026-02-11')} | ${5} | ${'ATTENDANCE'}
    ${sheet(100, '2026-02-11')} | ${0} | ${null}
    ${sheet(100)}               | ${1} | ${'ATTENDANCE'}
    ${sheet(100)}               | ${0} | ${null}
    ${undefined}                | ${1} | ${'ATTENDANCE'}
    ${undefined}                | ${0} | ${null}
  `('signed on $line.signedOn, $days days at the gate: $basis', ({ line, days, basis }) => {
    expect(signedSheet.decide({ on, attendanceDays: days, sheet: line }, bookOf({}))).toEqual({ basis });
  });

  it('gives the line itself once it is signed', () => {
    const signed = sheet(100, '2026-02-10');
    expect(sheetSignedBy(signed, on)).toBe(signed);
    expect(sheetSignedBy(signed, plainDate('2026-02-09'))).toBeUndefined();
  });
});
