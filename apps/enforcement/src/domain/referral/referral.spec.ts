import { addSeconds, fen, plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import {
  POLICE_RESULTS,
  REFERRAL_STAGES,
  type ReferralCommand,
  referralDuties,
  type ReferralState,
  stepsDone,
} from '.';
import * as f from './referral.fixture';

const { COMMANDS: C, at, referral, TODAY, NOW } = f;
const on = TODAY;
const decide = (state: ReferralState, command: ReferralCommand) => referral.decide(state, command);
const codeOf = (state: ReferralState, command: ReferralCommand): string => {
  try {
    decide(state, command);
    return 'decided';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};
const after = (state: ReferralState, command: ReferralCommand) =>
  decide(state, command).reduce(referral.evolve, state).stage;
const changes = (state: ReferralState, command: ReferralCommand) =>
  decide(state, command).flatMap((event) => {
    const found = state.stage === 'UNKNOWN' ? referral.evolve(state, event) : state;
    return found.stage === 'UNKNOWN' ? [] : referralDuties(event, found, f.LAW);
  });
const start = (duty: string, rule: string, length: number, unit: string, day: string = on) => ({
  ...{ type: 'START', duty, rule, on: day, term: { length, unit } },
});

describe('each command at each stage', () => {
  walkCommands(referral, {
    states: { UNKNOWN: f.proposal(), ...Object.fromEntries(REFERRAL_STAGES.map((stage) => [stage, at(stage)])) },
    commands: C,
  });
});

describe('a suspected crime', () => {
  const open = (more: object = {}) => ({ ...C.OpenReferral, ...more });
  const order = (more: object) => ({ order: f.anOrder(more) });
  const stated = { oneWorker: fen(1_000_000), manyWorkers: fen(5_000_000), source: '省高院〔2015〕某号' };

  it('CRM-01: has four elements, by what order, payments and evidence show', () => {
    expect(decide(f.proposal(), open())).toMatchObject([
      {
        type: 'ReferralOpened',
        referral: { way: 'ONE_WORKER', threshold: { mark: 'F[T-JS]' }, team: ['office-1', 'office-2'] },
      },
    ]);
  });

  it.each`
    what                                | from                                             | more                                                    | code
    ${'without a sign of evasion'}      | ${{}}                                            | ${{ evasions: [] }}                                     | ${'REFERRAL_ELEMENTS_MISSING'}
    ${'of a sum that is not large'}     | ${order({ owed: [{ months: 3, fen: fen(1) }] })} | ${{}}                                                   | ${'REFERRAL_ELEMENTS_MISSING'}
    ${'before the order lapsed'}        | ${order({ hasLapsed: false })}                   | ${{}}                                                   | ${'REFERRAL_ELEMENTS_MISSING'}
    ${'where nothing is owed any more'} | ${{ order: f.SETTLED }}                          | ${{}}                                                   | ${'REFERRAL_ELEMENTS_MISSING'}
    ${'where no standard is known'}     | ${{ areas: ['330600', '330000'] }}               | ${{}}                                                   | ${'REFERRAL_THRESHOLD_UNDETERMINED'}
    ${'by a standard beyond the range'} | ${{ areas: ['330000'] }}                         | ${{ stated: { ...stated, oneWorker: fen(2_000_001) } }} | ${'REFERRAL_THRESHOLD_UNDETERMINED'}
    ${'by a standard without a source'} | ${{ areas: ['330000'] }}                         | ${{ stated: { ...stated, source: '' } }}                | ${'REFERRAL_TEXT_MISSING'}
    ${'by an order that was revoked'}   | ${order({ isRevoked: true })}                    | ${{}}                                                   | ${'REFERRAL_ORDER_REVOKED'}
    ${'by an order that is not there'}  | ${{ order: undefined }}                          | ${{}}                                                   | ${'REFERRAL_ORDER_UNKNOWN'}
    ${'a second time'}                  | ${{ taken: 'X' }}                                | ${{}}                                                   | ${'REFERRAL_ALREADY_OPENED'}
    ${'by one officer alone'}           | ${{}}                                            | ${{ team: ['office-1'] }}                               | ${'REFERRAL_TEAM_TOO_SMALL'}
    ${'by one officer twice'}           | ${{}}                                            | ${{ team: ['office-1', 'office-1'] }}                   | ${'REFERRAL_TEAM_TOO_SMALL'}
  `('$what is not opened', ({ from, more, code }) => {
    expect(codeOf(f.proposal(from as object), open(more as object))).toBe(code);
  });

  it('S0-37: is opened of a unit that is able to pay and does not, without any other sign', () => {
    const [opened] = decide(f.proposal(), open({ evasions: [{ kind: 'ABLE_TO_PAY', evidence: 'E-1' }] }));
    expect(opened).toMatchObject({ type: 'ReferralOpened', referral: { evasions: [{ kind: 'ABLE_TO_PAY' }] } });
  });

  it('S3-30: is pursued step by step, and what was declined was not approved', () => {
    const done = (stage: (typeof REFERRAL_STAGES)[number], more: object = {}) => stepsDone(at(stage, more).referral);
    expect(done('OPENED')).toEqual(['ORDERED', 'LAPSED']);
    expect(done('APPROVED')).toEqual(['ORDERED', 'LAPSED', 'APPROVED']);
    expect(done('RECEIVED')).toEqual(['ORDERED', 'LAPSED', 'TRANSFERRED', 'RECEIVED']);
    const filed = { answers: [{ on, by: 'POLICE', outcome: 'ACCEPTED', says: '公立〔2026〕1号' }] };
    expect(done('ACCEPTED', filed)).toContain('FILED');
    const declined = { decision: { on, at: NOW, by: 'office-9', because: 'ELEMENT_MISSING' } };
    expect(done('DECLINED', declined)).not.toContain('APPROVED');
  });

  it('S3-32: of each stage from its transfer on it is known what the police made of it', () => {
    const counted = Object.values(POLICE_RESULTS).flat();
    const before = ['OPENED', 'REPORTED', 'APPROVED', 'DECLINED'];
    expect(counted.toSorted()).toEqual(REFERRAL_STAGES.filter((stage) => !before.includes(stage)).toSorted());
  });

  it('where no standard is known rests on what the officer states, which is marked', () => {
    expect(decide(f.proposal({ areas: ['330000'] }), open({ stated }))).toMatchObject([
      { referral: { threshold: { ...stated, mark: 'M-' } } },
    ]);
  });

  it('S3-31: goes to the police within ten working days of the order’s last day: on the tenth in time, on the eleventh late', () => {
    expect(changes(f.proposal(), open())).toEqual([start('GOAL', 'CRM-19', 10, 'WD', '2026-03-06')]);
    expect(decide(at('APPROVED'), C.MissReferralDuty)).toEqual([
      { type: 'ReferralDutyMissed', on: '2026-03-21', duty: 'GOAL', dueOn: '2026-03-20' },
    ]);
  });
});

describe('the chief', () => {
  it('CRM-08: decides on the report of one of the team, within three days, and is not of the team', () => {
    expect(codeOf(at('OPENED'), { ...C.ReportReferral, by: 'office-9' })).toBe('REFERRAL_NOT_OF_TEAM');
    expect(changes(at('OPENED'), C.ReportReferral)).toEqual([start('CHIEF', 'CRM-08', 3, 'CD')]);
    for (const command of [C.ApproveReferral, C.DeclineReferral])
      expect(codeOf(at('REPORTED'), { ...command, by: 'office-2' })).toBe('REFERRAL_CHIEF_OF_TEAM');
  });

  it('CRM-08: lets it be transferred within 24 hours of the decision, to the second', () => {
    expect(changes(at('REPORTED'), C.ApproveReferral)).toEqual([
      { type: 'MEET', duties: ['CHIEF'], on },
      { ...start('TRANSFER', 'CRM-08', 24, 'H'), at: NOW },
    ]);
  });

  it('CRM-14: does not settle it by a fine, nor for a payment that the records do not show', () => {
    const decline = (because: 'FINED' | 'PAID_BEFORE_FILING' | 'ELEMENT_MISSING', order = f.anOrder()) =>
      codeOf(at('REPORTED', {}, order), { ...C.DeclineReferral, because });
    expect(decline('FINED')).toBe('REFERRAL_FINE_NEVER_REPLACES');
    expect(decline('PAID_BEFORE_FILING')).toBe('REFERRAL_STILL_OWED');
    expect(decline('PAID_BEFORE_FILING', f.SETTLED)).toBe('decided');
    expect(decline('ELEMENT_MISSING')).toBe('decided');
    expect(codeOf(at('REPORTED'), { ...C.DeclineReferral, reason: ' ' })).toBe('REFERRAL_TEXT_MISSING');
  });

  it('transfers nothing by an order that was revoked', () => {
    const revoked = f.anOrder({ isRevoked: true });
    expect(codeOf(at('REPORTED', {}, revoked), C.ApproveReferral)).toBe('REFERRAL_ORDER_REVOKED');
    expect(codeOf(at('APPROVED', {}, revoked), C.TransferReferral)).toBe('REFERRAL_ORDER_REVOKED');
  });
});

describe('the transfer', () => {
  it.each(['LETTER', 'REPORT', 'ITEMS'])('CRM-09: is blocked without its %s, which is named', (part) => {
    const parts = f.PARTS.filter((one) => one.part !== part);
    expect(() => decide(at('APPROVED'), { ...C.TransferReferral, parts })).toThrow(
      expect.objectContaining({ code: 'REFERRAL_BUNDLE_INCOMPLETE', details: { missing: part } }),
    );
  });

  it('CRM-18: has a copy for the prosecutor, and is not before the decision nor ahead of the clock', () => {
    expect(codeOf(at('APPROVED'), { ...C.TransferReferral, prosecutorCopyNo: '' })).toBe('REFERRAL_TEXT_MISSING');
    expect(codeOf(at('APPROVED'), { ...C.TransferReferral, at: addSeconds(NOW, -1) })).toBe('REFERRAL_OUT_OF_ORDER');
    expect(codeOf(at('APPROVED'), { ...C.TransferReferral, at: addSeconds(NOW, 1) })).toBe('REFERRAL_DAY_NOT_COME');
    expect(changes(at('APPROVED'), C.TransferReferral)).toEqual([{ type: 'MEET', duties: ['TRANSFER', 'GOAL'], on }]);
  });
});

describe('the police', () => {
  const DAY = 86_400;
  const late = { ...C.RecordReferralForwarded, now: addSeconds(NOW, DAY + 1) };

  it('CRM-10: sign for it, pass it on within 24 hours, and whose it is signs anew', () => {
    expect(changes(at('TRANSFERRED'), C.RecordReferralReceipt)).toEqual([start('POLICE', 'CRM-11', 3, 'CD')]);
    const passed = (seconds: number) => decide(at('RECEIVED'), { ...late, at: addSeconds(NOW, seconds) });
    expect([passed(DAY), passed(DAY + 1)]).toMatchObject([[{ isInTime: true }], [{ isInTime: false }]]);
    expect(after(at('RECEIVED'), C.RecordReferralForwarded)).toBe('TRANSFERRED');
  });

  it('CRM-10: say what is missing, which is completed in three days, and refuse nothing for it', () => {
    expect(changes(at('RECEIVED'), C.RecordReferralIncomplete)).toEqual([
      { type: 'VOID', duties: ['POLICE'], on },
      start('COMPLETE', 'CRM-10', 3, 'CD'),
    ]);
    expect(referral.allowed.RecordReferralRefused).not.toContain('INCOMPLETE');
    expect(changes(at('INCOMPLETE'), C.CompleteReferral)).toEqual([
      { type: 'MEET', duties: ['COMPLETE'], on },
      start('POLICE', 'CRM-11', 3, 'CD'),
    ]);
    expect(codeOf(at('INCOMPLETE'), { ...C.CompleteReferral, parts: [] })).toBe('REFERRAL_BUNDLE_INCOMPLETE');
  });

  it('CRM-13: file it, and items are handed over within three days of the notice', () => {
    const accepted = { ...C.RecordReferralAccepted, today: plainDate('2026-03-18'), on: plainDate('2026-03-17') };
    expect(changes(at('RECEIVED'), accepted)).toEqual([
      { type: 'MEET', duties: ['POLICE', 'RECONSIDER'], on: '2026-03-17' },
      start('HAND_OVER', 'CRM-13', 3, 'CD', '2026-03-17'),
    ]);
    expect(codeOf(at('RECEIVED'), { ...accepted, on: plainDate('2026-03-15') })).toBe('REFERRAL_OUT_OF_ORDER');
    expect(codeOf(at('RECEIVED'), { ...accepted, on: plainDate('2026-03-19') })).toBe('REFERRAL_DAY_NOT_COME');
    expect(after(at('ACCEPTED'), C.HandOverReferral)).toBe('HANDED_OVER');
  });

  it('CRM-12: refuse it, reconsider it in three days, and after them the prosecutor decides', () => {
    const met = { type: 'MEET', duties: ['POLICE', 'RECONSIDER'], on };
    expect(changes(at('RECEIVED'), C.RecordReferralRefused)).toEqual([met, start('ASK', 'CRM-12', 3, 'CD')]);
    expect(changes(at('REFUSED'), C.AskReferralReconsidered)).toEqual([
      { type: 'MEET', duties: ['ASK'], on },
      start('RECONSIDER', 'CRM-12', 3, 'CD'),
    ]);
    expect(changes(at('RECONSIDERED'), C.RecordReferralRefused)).toEqual([met, start('PROSECUTOR', 'CRM-12', 3, 'CD')]);
    expect(after(at('RECONSIDERED'), C.RecordReferralRefused)).toBe('REFUSED_AGAIN');
    expect(after(at('REFUSED_AGAIN'), C.AskReferralProsecutor)).toBe('WITH_PROSECUTOR');
    expect(after(at('WITH_PROSECUTOR'), C.RecordReferralRefused)).toBe('ENDED');
    expect(decide(at('WITH_PROSECUTOR'), C.RecordReferralAccepted)).toMatchObject([{ answer: { by: 'PROSECUTOR' } }]);
  });

  it('CRM-12: are not asked again after the time for it, the prosecutor is', () => {
    const tooLate = at('REFUSED', { missed: ['ASK'] });
    expect(codeOf(tooLate, C.AskReferralReconsidered)).toBe('REFERRAL_ASKED_TOO_LATE');
    expect(after(tooLate, C.AskReferralProsecutor)).toBe('WITH_PROSECUTOR');
  });
});

it('what is not there is refused whatever is to be done', () => {
  specify(referral).given().when(C.ApproveReferral).then(refused('REFERRAL_UNKNOWN'));
});
