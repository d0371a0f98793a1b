import { fen, NOTHING, plainDate } from '@anxin/domain-kit';
import { walkCommands } from '@anxin/testing/decider';
import { ADVANCE_STAGES, advanceBy, type AdvanceCommand, advanceDuties, type AdvanceState } from '.';
import { advances, at, C, county, lawOf, OPENING, OWED, PEOPLE, PROOFS, standing, TODAY } from './advance.fixture';

const UNKNOWN: AdvanceState = { stage: 'UNKNOWN', opening: OPENING };
const codeOf = (state: AdvanceState, command: AdvanceCommand, decider = advances): string => {
  try {
    decider.decide(state, command);
    return 'decided';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};
const told = (owed: bigint | undefined) =>
  new Map(owed === undefined ? [] : PEOPLE.map((person) => [person, fen(owed)] as const));
const [ANY] = PEOPLE;

describe('each command at each stage', () => {
  walkCommands(advances, {
    states: { UNKNOWN, ...Object.fromEntries(ADVANCE_STAGES.map((stage) => [stage, at(stage)])) },
    commands: C,
  });
});

it.each<[string, object, object, string]>([
  ['from no fund', {}, { fund: undefined }, 'ADVANCE_FUND_UNKNOWN'],
  ['from a fund that is not open', {}, { fund: { ...OPENING.fund, stage: 'PROPOSED' } }, 'ADVANCE_FUND_NOT_OPEN'],
  ['from a supervised fund', {}, { fund: { ...OPENING.fund, kind: 'SUPERVISED' } }, 'ADVANCE_FUND_NOT_OPEN'],
  ['from the fund of another county', {}, { fund: { ...OPENING.fund, areaCode: '620523' } }, 'ADVANCE_FUND_ELSEWHERE'],
  ['from that of the city above', {}, { fund: { ...OPENING.fund, areaCode: '620500' } }, 'decided'],
  ['to nobody', { sums: [] }, {}, 'ADVANCE_PEOPLE_INVALID'],
  ['to one twice', { sums: [1, 2].map(() => ({ person: ANY, fen: fen(1) })) }, {}, 'ADVANCE_PEOPLE_INVALID'],
  [
    'to a number instead of a token',
    { sums: [{ person: '620522199001011234', fen: fen(1) }] },
    {},
    'ADVANCE_PERSON_INVALID',
  ],
  ['of nothing', { sums: [{ person: ANY, fen: NOTHING }] }, {}, 'ADVANCE_SUM_INVALID'],
  ['for no unit', { creditCode: '91620599QA4XFD1Y5B' }, {}, 'ADVANCE_ENTERPRISE_INVALID'],
  ['without facts', { facts: '' }, {}, 'ADVANCE_TEXT_MISSING'],
])('an advance is applied for %s: %#', (_, more, opening, code) => {
  const state = { stage: 'UNKNOWN', opening: { ...OPENING, ...opening } } as AdvanceState;
  expect(codeOf(state, { ...C.ApplyAdvance, ...more })).toBe(code);
});

describe('EMF-02: an advance is verified against the arrears and the caps of its area', () => {
  const sumsOf = (amount: bigint) => PEOPLE.map((person) => ({ person, fen: fen(amount) }));
  const found = (owed: bigint) => sumsOf(owed);
  it.each<[string, object, object, string]>([
    ['a fifth of the arrears', {}, { sums: sumsOf(179_200n) }, 'decided'],
    ['a fen more each', {}, { sums: sumsOf(179_201n) }, 'ADVANCE_BEYOND_TOTAL_CAP'],
    ['a minimum wage for each of few', {}, { sums: [{ person: ANY, fen: fen(201_000) }] }, 'ADVANCE_BEYOND_TOTAL_CAP'],
    ['beyond a minimum wage', { told: told(9_000_000n) }, { sums: sumsOf(201_001n) }, 'ADVANCE_BEYOND_PERSON_CAP'],
    ['a minimum wage', { told: told(9_000_000n) }, { sums: sumsOf(201_000n) }, 'decided'],
    ['more than they are owed', { told: told(169_999n) }, {}, 'ADVANCE_BEYOND_ARREARS'],
    ['to who was paid meanwhile', { told: told(0n) }, {}, 'ADVANCE_BEYOND_ARREARS'],
    ['to who is told of by nobody', { told: told(undefined) }, {}, 'ADVANCE_ARREARS_UNKNOWN'],
    ['with what others gave them, beyond the cap', { before: told(9_201n) }, {}, 'ADVANCE_BEYOND_TOTAL_CAP'],
    ['with what others gave them, within it', { before: told(9_200n) }, {}, 'decided'],
    ['in a county that fixed no caps', { areas: ['620523', '620500'] }, {}, 'ADVANCE_CAP_UNDETERMINED'],
  ])('%s', (_, stands, more, code) => {
    const { advance } = at('APPLIED');
    const state: AdvanceState = { stage: 'APPLIED', advance: { ...advance, ...more }, standing: standing(stands) };
    expect(codeOf(state, C.VerifyAdvance)).toBe(code);
  });

  it.each<[string, object, object, string]>([
    ['by whom applied for it', {}, { by: 'town-1' }, 'ADVANCE_SECOND_PERSON_NEEDED'],
    ['without evidence', {}, { proofs: [] }, 'ADVANCE_PROOF_MISSING'],
    ['with what was found of who is not told of', { told: told(undefined) }, { found: found(896_000n) }, 'decided'],
    ['with what was found of who is told of', {}, { found: found(9_960_000n) }, 'ADVANCE_ARREARS_TOLD'],
    [
      'with what was found of a stranger',
      { told: told(undefined) },
      { found: [...found(896_000n), { person: 'Z'.repeat(43), fen: fen(1) }] },
      'ADVANCE_PEOPLE_INVALID',
    ],
  ])('it is verified %s', (_, stands, more, code) => {
    const state = { ...at('APPLIED'), standing: standing(stands) };
    expect(codeOf(state, { ...C.VerifyAdvance, ...more })).toBe(code);
  });

  it('a county that caps by wages asks for them; one without a minimum wage is asked to set it', () => {
    const byWages = advanceBy(lawOf(county({ total: { share: 3000, of: 'WAGES' } })));
    expect(codeOf(at('APPLIED'), C.VerifyAdvance, byWages)).toBe('ADVANCE_WAGES_MISSING');
    expect(codeOf(at('APPLIED'), { ...C.VerifyAdvance, wagesFen: fen(1_700_000) }, byWages)).toBe('decided');
    expect(codeOf(at('APPLIED'), { ...C.VerifyAdvance, wagesFen: fen(1_699_999) }, byWages)).toBe(
      'ADVANCE_BEYOND_TOTAL_CAP',
    );
    const noWage = advanceBy(lawOf({ ...county(), minimumWageMonthly: undefined }));
    expect(codeOf(at('APPLIED'), C.VerifyAdvance, noWage)).toBe('ADVANCE_CAP_UNDETERMINED');
    const none = advanceBy(lawOf(county({ minimumWages: null, total: null })));
    expect(codeOf(at('APPLIED'), C.VerifyAdvance, none)).toBe('decided');
  });

  it('it keeps what each was found to be owed, who says so, and the caps', () => {
    const [first, ...others] = PEOPLE as [string, ...string[]];
    const own = { ...C.VerifyAdvance, found: [{ person: first, fen: fen(900_000) }] };
    const state = { ...at('APPLIED'), standing: standing({ told: new Map(others.map((one) => [one, OWED])) }) };
    expect(advances.decide(state, own)).toMatchObject([
      {
        verified: {
          owed: [
            { isTold: false, fen: 900_000n },
            { isTold: true, fen: OWED },
            { isTold: true, fen: OWED },
          ],
          cap: { onePersonFen: 201_000n, totalFen: 538_400n, mark: 'D' },
        },
      },
    ]);
  });
});

it.each<[string, AdvanceState, AdvanceCommand, string]>([
  ['approved by whom applied', at('VERIFIED'), { ...C.ApproveAdvance, by: 'town-1' }, 'ADVANCE_SECOND_PERSON_NEEDED'],
  [
    'approved by whom verified',
    at('VERIFIED'),
    { ...C.ApproveAdvance, by: 'office-1' },
    'ADVANCE_SECOND_PERSON_NEEDED',
  ],
  ['approved by no document', at('VERIFIED'), { ...C.ApproveAdvance, document: '' }, 'ADVANCE_TEXT_MISSING'],
  ['paid by whom approved', at('APPROVED'), { ...C.PayAdvance, by: 'office-2' }, 'ADVANCE_SECOND_PERSON_NEEDED'],
  ['paid tomorrow', at('APPROVED'), { ...C.PayAdvance, paidOn: plainDate('2026-03-11') }, 'ADVANCE_DAY_NOT_COME'],
  [
    'paid before it was approved',
    at('APPROVED'),
    { ...C.PayAdvance, paidOn: plainDate('2026-03-09') },
    'ADVANCE_DAY_TOO_EARLY',
  ],
  ['paid without a proof', at('APPROVED'), { ...C.PayAdvance, bankFile: undefined }, 'ADVANCE_PAYMENT_UNPROVED'],
  [
    'paid with a proof for two of three',
    at('APPROVED'),
    { ...C.PayAdvance, bankFile: undefined, receipts: PEOPLE.slice(1).map((person) => ({ person, proofs: PROOFS })) },
    'ADVANCE_PAYMENT_UNPROVED',
  ],
  [
    'paid with a proof for each',
    at('APPROVED'),
    { ...C.PayAdvance, bankFile: undefined, receipts: PEOPLE.map((person) => ({ person, proofs: PROOFS })) },
    'decided',
  ],
  [
    'paid with a proof of a stranger',
    at('APPROVED'),
    { ...C.PayAdvance, receipts: [{ person: 'Z'.repeat(43), proofs: PROOFS }] },
    'ADVANCE_PAYMENT_UNPROVED',
  ],
  ['claimed with no time', at('PAID'), { ...C.ClaimAdvance, term: { length: 0, unit: 'CD' } }, 'ADVANCE_TERM_INVALID'],
  ['claimed of no unit', at('PAID'), { ...C.ClaimAdvance, creditCode: '1' }, 'ADVANCE_ENTERPRISE_INVALID'],
  [
    'claimed by a notice on a door without a picture',
    at('PAID'),
    { ...C.ClaimAdvance, served: { on: TODAY, way: 'POSTED', proofs: PROOFS } },
    'ADVANCE_MEDIA_MISSING',
  ],
  [
    'recovered beyond what was paid',
    at('RECOVERING'),
    { ...C.RecoverAdvance, fen: fen(510_001) },
    'ADVANCE_RECOVERY_BEYOND',
  ],
  ['recovered by nothing', at('RECOVERING'), { ...C.RecoverAdvance, fen: NOTHING }, 'ADVANCE_SUM_INVALID'],
  ['recovered without a reference', at('RECOVERING'), { ...C.RecoverAdvance, reference: '' }, 'ADVANCE_TEXT_MISSING'],
  ['written off though nobody asked', at('RECOVERING'), C.ApproveAdvanceWriteOff, 'ADVANCE_WRITE_OFF_NOT_ASKED'],
  ['refused without a reason', at('VERIFIED'), { ...C.RefuseAdvance, reason: ' ' }, 'ADVANCE_TEXT_MISSING'],
  ['withdrawn without a reason', at('APPROVED'), { ...C.WithdrawAdvance, reason: ' ' }, 'ADVANCE_TEXT_MISSING'],
])('EMF-03: an advance is %s', (_, state, command, code) => expect(codeOf(state, command)).toBe(code));

it('whoever asks to write off does not approve it; what came back before stays', () => {
  const give = (state: AdvanceState, command: AdvanceCommand): AdvanceState =>
    advances.decide(state, command).reduce(advances.evolve, state);
  const asked = give(give(at('RECOVERING'), { ...C.RecoverAdvance, fen: fen(10_000) }), C.AskAdvanceWriteOff);
  expect(codeOf(asked, { ...C.ApproveAdvanceWriteOff, by: 'office-1' })).toBe('ADVANCE_SECOND_PERSON_NEEDED');
  expect(give(asked, C.ApproveAdvanceWriteOff)).toMatchObject({
    stage: 'WRITTEN_OFF',
    advance: { recoveredFen: 10_000n, writtenOffFen: 500_000n },
  });
});

it('its clock runs from the service of the claim, ends when all came back or was written off, and is told once', () => {
  const [claimed] = advances.decide(at('PAID'), C.ClaimAdvance);
  expect(advanceDuties(claimed!, at('RECOVERING'))).toEqual([
    { type: 'START', duty: 'REPAY', rule: 'EMF-01', on: TODAY, term: { length: 10, unit: 'WD' } },
  ]);
  expect(claimed).toMatchObject({ claim: { served: { dueOn: '2026-03-24' } } });
  const [part] = advances.decide(at('RECOVERING'), { ...C.RecoverAdvance, fen: fen(1) });
  expect(advanceDuties(part!, at('RECOVERING'))).toEqual([]);
  const [whole] = advances.decide(at('RECOVERING'), C.RecoverAdvance);
  expect(advanceDuties(whole!, at('RECOVERED'))).toEqual([{ type: 'MEET', duties: ['REPAY'], on: TODAY }]);
  const missed = advances.decide(at('RECOVERING'), C.MissAdvanceDuty);
  expect(missed).toHaveLength(1);
  expect(advances.decide(missed.reduce(advances.evolve, at('RECOVERING')), C.MissAdvanceDuty)).toEqual([]);
  expect(advances.decide(at('RECOVERED'), C.MissAdvanceDuty)).toEqual([]);
});
