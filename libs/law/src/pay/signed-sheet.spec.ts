import { plainDate } from '@anxin/domain-kit';
import { bookOf } from '../parameters/county.fixture';
import { signedBy, signedSheet } from './signed-sheet';
import { sheet } from './worker.fixture';

const on = plainDate('2026-02-10');
const second = sheet(70, '2026-02-10', { sheetNo: 2 });

describe(`${signedSheet.id}, ${signedSheet.instrument.en} art. ${signedSheet.article}`, () => {
  it.each`
    lines                                             | days | basis             | signedFen | why
    ${[sheet(100, '2026-02-09')]}                     | ${0} | ${'SIGNED_SHEET'} | ${100n}   | ${'signed before'}
    ${[sheet(100, '2026-02-10')]}                     | ${5} | ${'SIGNED_SHEET'} | ${100n}   | ${'signed on the day, whatever the gate counted'}
    ${[sheet(100, '2026-02-11')]}                     | ${5} | ${'ATTENDANCE'}   | ${0n}     | ${'signed later'}
    ${[sheet(100, '2026-02-11')]}                     | ${0} | ${null}           | ${0n}     | ${'signed later, nobody at the gate'}
    ${[sheet(100)]}                                   | ${1} | ${'ATTENDANCE'}   | ${0n}     | ${'not signed'}
    ${[]}                                             | ${1} | ${'ATTENDANCE'}   | ${0n}     | ${'no sheet'}
    ${[]}                                             | ${0} | ${null}           | ${0n}     | ${'nothing at all'}
    ${[sheet(100, '2026-02-09'), second]}             | ${5} | ${'SIGNED_SHEET'} | ${170n}   | ${'a supplementary sheet comes to the own one'}
    ${[second]}                                       | ${0} | ${'ATTENDANCE'}   | ${70n}    | ${'a supplementary sheet alone'}
    ${[sheet(100), second]}                           | ${5} | ${'ATTENDANCE'}   | ${70n}    | ${'the own sheet is not signed'}
    ${[sheet(100, '2026-02-09', { advanceFen: 30 })]} | ${5} | ${'SIGNED_SHEET'} | ${130n}   | ${'what was paid out before is part of it'}
  `('$why: $basis, $signedFen', ({ lines, days, basis, signedFen }) => {
    expect(signedSheet.decide({ on, attendanceDays: days, sheets: lines }, bookOf({}))).toEqual({ basis, signedFen });
  });

  it('tells what the signed lines are worth and whether the own sheet is among them', () => {
    expect(signedBy([sheet(100, '2026-02-10'), second], on)).toEqual({ ownSheet: true, worthFen: 170n });
    expect(signedBy([second], on)).toEqual({ ownSheet: false, worthFen: 70n });
    expect(signedBy([sheet(100)], on)).toBeUndefined();
  });
});
