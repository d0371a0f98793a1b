import { isQuiet, SMS_STEPS, smsStepOf, smsText, type SmsStep } from './sms';

describe('F47: a reporter is told by SMS', () => {
  it.each([
    ['ClueAssigned', 'ASSIGNED'],
    ['ClueConcluded', 'CONCLUDED'],
    ['ClueReopened', 'REOPENED'],
    ['ClueReturned', 'RETURNED'],
    ['ClueTransferred', 'TRANSFERRED'],
    ['ClueHandedOver', 'HANDED_OVER'],
    ['ClueReceived', undefined],
    ['ClueSigned', undefined],
    ['ClueDutyMissed', undefined],
  ] as const)('of %s: %s', (type, step) => {
    expect(smsStepOf({ type })).toBe(step);
  });

  it('by the number alone: whoever else reads the screen learns neither whom nor what it is about', () => {
    for (const step of Object.keys(SMS_STEPS) as SmsStep[])
      expect(smsText(step, 'W-1')).not.toMatch(/工资|欠薪|老板|公司|工地|\d{6}/);
    expect(smsText('ASSIGNED', 'W-ABCDE-12345')).toBe(
      '您反映的事（编号W-ABCDE-12345）已安排单位办理。凭查询码在网上看进度，也可在那里停收短信。',
    );
  });

  it.each([
    ['2026-03-10T07:59:59+08:00', true],
    ['2026-03-10T08:00:00+08:00', false],
    ['2026-03-10T20:59:59+08:00', false],
    ['2026-03-10T21:00:00+08:00', true],
    ['2026-03-11T00:30:00+08:00', true],
  ])('and left alone at night: at %s %s', (moment, quiet) => {
    expect(isQuiet(Date.parse(moment), { from: '21:00', until: '08:00' })).toBe(quiet);
  });

  it.each([
    ['2026-03-10T12:29:59+08:00', false],
    ['2026-03-10T12:30:00+08:00', true],
    ['2026-03-10T13:59:59+08:00', true],
    ['2026-03-10T14:00:00+08:00', false],
  ])('in the hours that an area sets, within a day too: at %s %s', (moment, quiet) => {
    expect(isQuiet(Date.parse(moment), { from: '12:30', until: '14:00' })).toBe(quiet);
  });
});
