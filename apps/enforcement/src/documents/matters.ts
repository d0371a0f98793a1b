import { type Fen, formatYuan, sum } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';
import type { Annex, DocumentSubject, Matter } from '@anxin/service-kit/documents';
import { advanceStore } from '../store/funds/advance-store';
import { sumsOfAdvances } from '../store/funds/advance-sums';
import { assessmentOf, assessmentStore } from '../store/checks/credit-store';
import { issueOf, issueStore, representativesOf } from '../store/sanctions/issue-store';
import { reviewOf, reviewStore } from '../store/checks/review-store';
import { listingOf } from '../store/sanctions/listing-row';
import { listingStore } from '../store/sanctions/listing-store';
import { orderStore } from '../store/orders/order-store';
import { sumsOfOrders, unpaidOfOrders } from '../store/orders/order-sums';
import { penaltyStore } from '../store/sanctions/penalty-store';
import { referralOf } from '../store/sanctions/referral-row';
import { referralStore } from '../store/sanctions/referral-store';
import { riskNoticeOf, riskNoticeStore } from '../store/checks/risk-notice-store';
import { advanceFacts } from './advance-facts';
import type { SubjectKind } from './kinds';
import { creditFacts, entriesTable, issueFacts, reviewFacts } from './credit-facts';
import { listingFacts, referralFacts } from './listing-facts';
import { orderFacts } from './order-facts';
import { penaltyFacts } from './penalty-facts';
import { riskNoticeFacts } from './risk-notice-facts';

/** The decision on something that was issued last and not withdrawn. */
const DECISIONS = `
SELECT DISTINCT ON (subject_code) subject_code AS code, number FROM document
WHERE subject_kind = $1 AND subject_code = ANY($2) AND withdrawn_because IS NULL
  AND kind IN ('CORRECTION_ORDER', 'HANDLING_DECISION', 'PENALTY_DECISION')
ORDER BY subject_code, id DESC`;

const decisionsOf = async (rows: Rows, kind: SubjectKind, codes: readonly string[]) => {
  const found = await rows<{ code: string; number: string }>(DECISIONS, [kind, codes]);
  return new Map(found.map(({ code, number }) => [code, number]));
};

/** A worker by the beginning of the token: a name or number is not kept here. */
const workerNo = (person: string): string => person.slice(0, 12);

/** What is ordered to be paid, worker by worker and month by month, with the total of it. */
const sumsTable = async (rows: Rows, code: string): Promise<Annex> => {
  const sums = (await sumsOfOrders(rows, [code])).get(code) ?? [];
  const total: Fen = sum(sums.map(({ fen }) => fen));
  return {
    title: '责令支付农民工工资明细表',
    columns: ['序号', '工人编号', '工资月份', '金额（元）'],
    rows: [
      ...sums.map(({ person, payMonth, fen }, index) => [
        String(index + 1),
        workerNo(person),
        payMonth,
        formatYuan(fen),
      ]),
      ['合计', `${new Set(sums.map(({ person }) => person)).size}人`, '', formatYuan(total)],
    ],
  };
};

/** What each worker is advanced, with what each was found to be owed. */
const advancesTable = async (rows: Rows, code: string): Promise<Annex> => {
  const sums = (await sumsOfAdvances(rows, [code])).get(code) ?? [];
  return {
    title: '垫付明细表',
    columns: ['序号', '工人编号', '核实欠薪（元）', '垫付（元）'],
    rows: [
      ...sums.map(({ person, fen, owedFen }, index) => [
        String(index + 1),
        workerNo(person),
        owedFen === null ? '' : formatYuan(owedFen),
        formatYuan(fen),
      ]),
      ['合计', `${sums.length}人`, '', formatYuan(sum(sums.map(({ fen }) => fen)))],
    ],
  };
};

/** What documents may say of each kind of subject: the rows of all are read together. */
export const mattersOf: Readonly<Record<SubjectKind, DocumentSubject['matters']>> = {
  order: async (rows, codes, by) => {
    const orders = await orderStore.byKey(rows, codes);
    const numbers = await decisionsOf(rows, 'order', codes);
    const unpaid = await unpaidOfOrders(rows, codes);
    return new Map(
      [...orders].map(([code, order]): [string, Matter] => {
        const facts = orderFacts(order, { unpaidFen: unpaid.get(code), decisionNumber: numbers.get(code) }, by);
        return [code, order.kind === 'PAYMENT' ? { facts, tables: { sums: () => sumsTable(rows, code) } } : { facts }];
      }),
    );
  },
  penalty: async (rows, codes, by) => {
    const penalties = await penaltyStore.byKey(rows, codes);
    const numbers = await decisionsOf(rows, 'penalty', codes);
    return new Map(
      [...penalties].map(([code, row]) => [
        code,
        { facts: penaltyFacts(row, { decisionNumber: numbers.get(code) }, by) },
      ]),
    );
  },
  listing: async (rows, codes, by) => {
    const listings = await listingStore.byKey(rows, codes);
    return new Map([...listings].map(([code, row]) => [code, { facts: listingFacts(listingOf(row), by) }]));
  },
  'risk-notice': async (rows, codes) => {
    const found = await riskNoticeStore.byKey(rows, codes);
    return new Map(
      [...found].map(([code, row]) => [
        code,
        { facts: riskNoticeFacts({ stage: row.stage, notice: riskNoticeOf(row) }) },
      ]),
    );
  },
  'credit-assessment': async (rows, codes) => {
    const found = await assessmentStore.byKey(rows, codes);
    return new Map(
      [...found].map(([code, row]) => [
        code,
        { facts: creditFacts({ stage: row.stage, assessment: assessmentOf(row) }) },
      ]),
    );
  },
  'written-review': async (rows, codes) => {
    const found = await reviewStore.byKey(rows, codes);
    return new Map(
      [...found].map(([code, row]) => [code, { facts: reviewFacts({ stage: row.stage, review: reviewOf(row) }) }]),
    );
  },
  'publication-issue': async (rows, codes, by) => {
    const found = await issueStore.byKey(rows, codes);
    return new Map(
      [...found].map(([code, row]): [string, Matter] => {
        const known = { stage: row.stage, issue: issueOf(row) };
        const entries = async () => entriesTable(known, (await representativesOf(rows, by.vault, [code])).get(code));
        return [code, { facts: issueFacts(known, by), tables: { entries } }];
      }),
    );
  },
  referral: async (rows, codes) => {
    const referrals = await referralStore.byKey(rows, codes);
    const unpaid = await unpaidOfOrders(
      rows,
      [...referrals.values()].map(({ orderCode }) => orderCode),
    );
    return new Map(
      [...referrals].map(([code, row]) => [
        code,
        { facts: referralFacts({ stage: row.stage, referral: referralOf(row) }, unpaid.get(row.orderCode)) },
      ]),
    );
  },
  advance: async (rows, codes) => {
    const advances = await advanceStore.byKey(rows, codes);
    return new Map(
      [...advances].map(([code, row]) => [
        code,
        { facts: advanceFacts(row), tables: { sums: () => advancesTable(rows, code) } },
      ]),
    );
  },
};
