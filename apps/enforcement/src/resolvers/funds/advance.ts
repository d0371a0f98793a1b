import { personOf } from '@anxin/law';
import { begin, giving, type Input, nextOf, signed } from '@anxin/service-kit';
import { fen, minus } from '@anxin/domain-kit';
import { advanceCommands } from '../../commands/advance-aggregate';
import { advanceErrors, type ApplyAdvance } from '../../domain/advance';
import type { AdvanceEntity } from '../../store/funds/advance-entity';
import { capOf } from '../../store/funds/advance-row';
import { advanceStream } from '../../store/funds/advance-store';
import { advanceConnection, historyOf, narrowedTo } from '../checks/check-connection';
import type { Context } from '../context';
import { documentsAbout } from '../document';
import type { MutationResolvers, QueryResolvers, Resolvers, WorkerFenInput } from '../schema.generated';

type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];

/** `PayAdvance` as the mutation that gives it: `advancePay`. */
export const advanceMutation = (command: string): string => `advance${command.replace('Advance', '')}`;

const target = ({ app, loaders }: Context) => ({ aggregate: app.advance, loader: loaders.advance });
const gives = giving(target);

/** Workers by token with their sums. */
export const sumsGiven = (sums: readonly WorkerFenInput[], { app: { vault } }: Context) =>
  sums.map(({ worker, idCardNumber, fen: own }) => {
    const person = personOf({ token: worker, idCardNumber }, vault);
    if (person === undefined) throw advanceErrors.PERSON_INVALID();
    return { person, fen: own };
  });

const advanceApply: MutationResolvers['advanceApply'] = (_, { input }, context, { fieldName }) => {
  const { fundCode, projectCode, areaCode, creditCode, cause, purpose, facts } = input;
  const command: ApplyAdvance = {
    ...{ type: 'ApplyAdvance', ...signed(context), fundCode, projectCode, areaCode, creditCode, cause, purpose, facts },
    ...{ caseCode: input.caseCode ?? undefined, sector: input.sector ?? undefined },
    sums: sumsGiven(input.sums, context),
  };
  return begin(context, target(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'AdvanceApplied' ? first.advance.code : ''),
  });
};

const advanceVerify: MutationResolvers['advanceVerify'] = (parent, { input }, context, info) =>
  gives('VerifyAdvance', ({ wagesFen, proofs }: Given<'advanceVerify'>) => ({
    ...{ wagesFen: wagesFen ?? undefined, proofs },
    found: sumsGiven(input.found ?? [], context),
  }))(parent, { input }, context, info);

const advancePay: MutationResolvers['advancePay'] = (parent, { input }, context, info) =>
  gives('PayAdvance', ({ paidOn, bankFile }: Given<'advancePay'>) => ({
    ...{ paidOn, bankFile: bankFile ?? undefined },
    receipts: (input.receipts ?? []).map(({ worker, idCardNumber, proofs }) => {
      const person = personOf({ token: worker, idCardNumber }, context.app.vault);
      if (person === undefined) throw advanceErrors.PERSON_INVALID();
      return { person, proofs };
    }),
  }))(parent, { input }, context, info);

export const advanceMutations = {
  advanceApply,
  advanceVerify,
  advanceApprove: gives('ApproveAdvance', ({ document }: Given<'advanceApprove'>) => ({ document })),
  advancePay,
  advanceClaim: gives('ClaimAdvance', ({ creditCode, term, ...served }: Given<'advanceClaim'>) => ({
    ...{ creditCode, term, served: { on: served.servedOn, way: served.way, proofs: served.proofs } },
  })),
  advanceRecover: gives('RecoverAdvance', ({ receivedOn, fen: own, reference }: Given<'advanceRecover'>) => ({
    ...{ receivedOn, fen: own, reference },
  })),
  advanceAskWriteOff: gives('AskAdvanceWriteOff', ({ reason, proofs }: Given<'advanceAskWriteOff'>) => ({
    ...{ reason, proofs },
  })),
  advanceApproveWriteOff: gives('ApproveAdvanceWriteOff', ({ document }: Given<'advanceApproveWriteOff'>) => ({
    document,
  })),
  advanceRefuse: gives('RefuseAdvance', ({ reason }: Given<'advanceRefuse'>) => ({ reason })),
  advanceWithdraw: gives('WithdrawAdvance', ({ reason }: Given<'advanceWithdraw'>) => ({ reason })),
} satisfies Partial<MutationResolvers>;

const OUT: readonly AdvanceEntity['stage'][] = ['PAID', 'RECOVERING'];

export const Advance: Resolvers['Advance'] = {
  ...documentsAbout('advance'),
  __resolveReference: ({ code }, { loaders }) => loaders.advance.load(code),
  next: ({ stage }) => nextOf(advanceCommands, stage, advanceMutation),
  fund: ({ fundCode }, _, { loaders }) => loaders.fund.load(fundCode),
  case: ({ caseCode }) => (caseCode === null ? null : { code: caseCode }),
  project: ({ projectCode }) => ({ code: projectCode }),
  area: ({ areaCode }) => ({ code: areaCode }),
  enterprise: ({ creditCode }) => ({ creditCode }),
  cause: ({ parts }) => parts.cause,
  purpose: ({ parts }) => parts.purpose,
  facts: ({ parts }) => parts.facts,
  sums: async ({ code }, _, { loaders }) => [...((await loaders.advanceSums.load(code)) ?? [])],
  outstandingFen: ({ stage, totalFen, recoveredFen }) => (OUT.includes(stage) ? minus(totalFen, recoveredFen) : fen(0)),
  verification: ({ parts: { verified } }) => {
    if (!verified) return null;
    const { onePersonFen, totalFen, mark } = capOf(verified);
    const { on, by, proofs } = verified;
    return { on, by, proofs: [...proofs], onePersonCapFen: onePersonFen, totalCapFen: totalFen, mark };
  },
  approval: ({ parts }) => parts.approved ?? null,
  payment: ({ parts: { paid } }) =>
    paid
      ? {
          ...{ paidOn: paid.paidOn, by: paid.by, bankFile: paid.bankFile ?? null },
          receipts: paid.receipts.map(({ person, proofs }) => ({ worker: { id: person }, proofs: [...proofs] })),
        }
      : null,
  claim: ({ parts: { claim } }) =>
    claim
      ? {
          ...{ enterprise: { creditCode: claim.creditCode }, term: claim.term, by: claim.by },
          service: { ...claim.served, proofs: [...claim.served.proofs] },
        }
      : null,
  writeOffAsked: ({ parts: { writeOff } }) =>
    writeOff ? { on: writeOff.on, by: writeOff.by, reason: writeOff.reason, proofs: [...writeOff.proofs] } : null,
  writtenOff: ({ parts }) => parts.writtenOff ?? null,
  endedBecause: ({ parts }) => parts.ended?.reason ?? null,
  ledger: async ({ code }, _, { loaders }) => [...((await loaders.ledgerLines.load(code)) ?? [])],
  deadlines: async ({ code }, _, { loaders }) => [...((await loaders.deadlines.load(advanceStream(code))) ?? [])],
  history: ({ code }, args, context) => historyOf(advanceStream(code), args, context),
};

export const AdvanceSum: Resolvers['AdvanceSum'] = { worker: ({ person }) => ({ id: person }) };

export const advanceQueries = {
  advance: (_, { code }, { loaders }) => loaders.advance.load(code),
  advances: async (_, { filter, ...args }, context) => {
    const { project: projectCode, enterprise: creditCode, case: caseCode, fund: fundCode } = filter ?? {};
    const of = { ...(await narrowedTo(filter, context)), projectCode, creditCode, caseCode, fundCode };
    return advanceConnection(args, of, context);
  },
} satisfies Partial<QueryResolvers>;
