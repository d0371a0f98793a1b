import { fen, type Fen, plainDate } from '@anxin/domain-kit';
import { loadParameters, nationalParameters, ParameterBook } from '@anxin/law';
import {
  advanceBy,
  type AdvanceCommand,
  type AdvanceOpening,
  type AdvanceStage,
  type AdvanceState,
  type KnownAdvance,
  type Standing,
} from '.';

/** One minimum wage for each, a fifth of the arrears for all. */
export const county = (more: object = {}) =>
  loadParameters({
    areaCode: '620522',
    minimumWageMonthly: [{ from: '2026-01-01', value: '2010.00' }],
    advanceCaps: [
      {
        from: '2026-01-01',
        value: [{ areas: ['620522'], minimumWages: 1, total: { share: 2000, of: 'ARREARS' }, mark: 'D', ...more }],
      },
    ],
  });
export const lawOf = (...files: readonly ReturnType<typeof county>[]) =>
  new ParameterBook([...files, nationalParameters]);
export const LAW = lawOf(county());
export const advances = advanceBy(LAW);

export const TODAY = plainDate('2026-03-10');
export const PEOPLE = ['A', 'B', 'C'].map((letter) => letter.repeat(43));
/** Each is owed 8,960.00 yuan and advanced 1,700.00. */
export const [OWED, ADVANCED] = [fen(896_000), fen(170_000)];
const AREAS = ['620522104', '620522', '620500', '620000'];
export const PROOFS = [{ id: 'E-1', media: 'DOCUMENT' }] as const;

const [town, first, second] = [
  { today: TODAY, by: 'town-1' },
  { today: TODAY, by: 'office-1' },
  { today: TODAY, by: 'office-2' },
];
export const C: { readonly [Type in AdvanceCommand['type']]: Extract<AdvanceCommand, { readonly type: Type }> } = {
  ApplyAdvance: {
    ...{ type: 'ApplyAdvance', ...town, fundCode: 'F-1', caseCode: 'CASE-1', projectCode: 'P-1' },
    ...{ areaCode: '620522104', sector: 'HOUSING', creditCode: '91620599QA4XFD1Y5A' },
    ...{ cause: 'UNABLE', purpose: 'WAGES', facts: '总包账户被冻结，工人返乡无路费' },
    sums: PEOPLE.map((person) => ({ person, fen: ADVANCED })),
  },
  VerifyAdvance: { type: 'VerifyAdvance', ...first, found: [], proofs: PROOFS },
  ApproveAdvance: { type: 'ApproveAdvance', ...second, document: '秦政批〔2026〕3号' },
  PayAdvance: { type: 'PayAdvance', ...first, paidOn: TODAY, bankFile: 'BANK-1', receipts: [] },
  ClaimAdvance: {
    ...{ type: 'ClaimAdvance', ...first, creditCode: '91620599QA4XFD1Y5A', term: { length: 10, unit: 'WD' } },
    served: { on: TODAY, way: 'IN_PERSON', proofs: PROOFS },
  },
  RecoverAdvance: { type: 'RecoverAdvance', ...first, receivedOn: TODAY, fen: fen(510_000), reference: '流水1' },
  AskAdvanceWriteOff: { type: 'AskAdvanceWriteOff', ...first, reason: '企业已注销，无财产可供执行', proofs: PROOFS },
  ApproveAdvanceWriteOff: { type: 'ApproveAdvanceWriteOff', ...second, document: '秦政批〔2027〕9号' },
  RefuseAdvance: { type: 'RefuseAdvance', ...second, reason: '用人单位已付清' },
  WithdrawAdvance: { type: 'WithdrawAdvance', ...town, reason: '用人单位已付清' },
  MissAdvanceDuty: { type: 'MissAdvanceDuty', today: TODAY, duty: 'REPAY', dueOn: plainDate('2026-03-24') },
};

export const OPENING: AdvanceOpening = {
  code: '620522-ADV-2026-000001',
  fund: { kind: 'EMERGENCY', stage: 'OPEN', areaCode: '620522' },
  areas: AREAS,
};
const owed = new Map<string, Fen>(PEOPLE.map((person) => [person, OWED]));
/** As `load` finds it: all are told of, and nobody was advanced anything before. */
export const standing = (more: Partial<Standing> = {}): Standing => ({
  ...{ areas: AREAS, told: owed, before: new Map<string, Fen>() },
  ...more,
});

export const after = (commands: readonly AdvanceCommand[], decider = advances): AdvanceState =>
  commands.reduce<AdvanceState>(
    (state, command) => {
      const found = state.stage === 'UNKNOWN' ? state : { ...state, standing: state.standing ?? standing() };
      return decider.decide(found, command).reduce(decider.evolve, found);
    },
    { stage: 'UNKNOWN', opening: OPENING },
  );

const TO_VERIFIED = [C.ApplyAdvance, C.VerifyAdvance];
const TO_PAID = [...TO_VERIFIED, C.ApproveAdvance, C.PayAdvance];
export const TO_RECOVERING = [...TO_PAID, C.ClaimAdvance];
const LED: Readonly<Record<AdvanceStage, readonly AdvanceCommand[]>> = {
  APPLIED: [C.ApplyAdvance],
  VERIFIED: TO_VERIFIED,
  APPROVED: [...TO_VERIFIED, C.ApproveAdvance],
  PAID: TO_PAID,
  RECOVERING: TO_RECOVERING,
  RECOVERED: [...TO_RECOVERING, C.RecoverAdvance],
  WRITTEN_OFF: [...TO_RECOVERING, C.AskAdvanceWriteOff, C.ApproveAdvanceWriteOff],
  REFUSED: [...TO_VERIFIED, C.RefuseAdvance],
  WITHDRAWN: [C.ApplyAdvance, C.WithdrawAdvance],
};
export const at = (stage: AdvanceStage): KnownAdvance => {
  const state = after(LED[stage]);
  if (state.stage === 'UNKNOWN') throw new Error(stage);
  return { ...state, standing: standing() };
};
