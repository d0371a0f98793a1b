import { fen, type Fen, plainDate } from '@anxin/domain-kit';
import { missingOf, type DocumentFacts } from '@anxin/service-kit/documents';
import type { AdvanceStage } from '../domain/advance';
import { at as advanceAt } from '../domain/advance/advance.fixture';
import { at as listingAt } from '../domain/listing/listing.fixture';
import {
  at as orderAt,
  correct,
  COMMANDS as ORDER,
  after,
  known as knownOrder,
  LAW,
  TOTAL,
} from '../domain/order/order.fixture';
import type { Order, OrderStage } from '../domain/order';
import {
  at as penaltyAt,
  after as penaltyAfter,
  known as knownPenalty,
  TO_HEARD,
} from '../domain/penalty/penalty.fixture';
import type { CreditAssessment } from '../domain/credit-assessment';
import type { PenaltyStage } from '../domain/penalty';
import { noticed } from '../domain/risk-notice/risk-notice.fixture';
import { at as referralAt } from '../domain/referral/referral.fixture';
import { advanceRowOf } from '../store/funds/advance-row';
import { orderRowOf } from '../store/orders/order-row';
import { penaltyRowOf } from '../store/sanctions/penalty-row';
import { ASKS, DOCUMENT_KINDS, type DocumentKind, documents, KINDS } from '.';
import { advanceFacts } from './advance-facts';
import { listingFacts, referralFacts } from './listing-facts';
import { orderFacts } from './order-facts';
import { penaltyFacts } from './penalty-facts';
import { templates } from './templates';
import { creditFacts, issueFacts, reviewFacts } from './credit-facts';
import { riskNoticeFacts } from './risk-notice-facts';

const today = plainDate('2026-03-20');
const by = { law: LAW, today };
const NUMBER = '秦治欠办理〔2026〕1号';
const [finalOn, dunnedOn] = [plainDate('2026-09-11'), plainDate('2026-09-14')];

type Found = {
  readonly stage?: OrderStage;
  readonly more?: Partial<Order>;
  readonly unpaidFen?: Fen;
  readonly number?: string;
};
const ofOrder = ({ stage = 'LAPSED', more = {}, unpaidFen = TOTAL, number }: Found): DocumentFacts => {
  const known = orderAt(stage);
  return orderFacts(
    orderRowOf({ ...known, order: { ...known.order, ...more } }),
    { unpaidFen, decisionNumber: number },
    by,
  );
};
const dunned = (isOver: boolean): Partial<Order> => ({ finalOn, dunning: { on: dunnedOn, isOver } });
const ofCorrection = (): DocumentFacts =>
  orderFacts(
    orderRowOf(knownOrder(after(correct(), ORDER.DecideOrder))),
    { unpaidFen: undefined, decisionNumber: undefined },
    by,
  );
const ofPenalty = (stage: PenaltyStage, number?: string): DocumentFacts =>
  penaltyFacts(penaltyRowOf(penaltyAt(stage)), { decisionNumber: number }, by);
const ofListing = (...given: Parameters<typeof listingAt>): DocumentFacts =>
  listingFacts(listingAt(...given).listing, by);
const ofReferral = (stage: Parameters<typeof referralAt>[0]): DocumentFacts =>
  referralFacts(referralAt(stage), fen(1_000_000));
const ofAdvance = (stage: AdvanceStage): DocumentFacts => advanceFacts(advanceRowOf(advanceAt(stage)));

const assessed: CreditAssessment = {
  ...{ code: '620522-CRD-2026-000001', creditCode: '91620599QA4XFD1Y5A', areaCode: '620522104', year: 2025 },
  ...{ held: [], stated: [], punished: 1, tests: ['DISOBEYED'], grade: 'C', proposedOn: today, drafters: [] },
  corrections: [],
};
const reviewed = {
  ...{ code: '620522-REV-2026-000001', areaCode: '620522', year: 2026, listed: ['91620599QA4XFD1Y5A'] },
  ...{ days: { from: plainDate('2026-03-02'), to: plainDate('2026-03-31') }, notice: '秦人社告〔2026〕1号' },
  ...{ announcedOn: plainDate('2026-02-10'), announcedBy: 'office-1' },
};
const published = {
  ...{ code: '620522-PUB-2026-000001', areaCode: '620522', gatheredOn: today, entries: [], receipts: [], missed: [] },
  ...{ period: { name: '2025-Q4', from: plainDate('2025-10-01'), to: plainDate('2025-12-31') } },
  released: { on: today, by: 'office-2' },
};

/** What each kind is written from, once all of it is there. */
const READY: Readonly<Record<DocumentKind, DocumentFacts>> = {
  CORRECTION_ORDER: ofCorrection(),
  HANDLING_NOTICE: ofOrder({ stage: 'PROPOSED' }),
  HANDLING_DECISION: ofOrder({}),
  DUNNING_LETTER: ofOrder({ more: dunned(false), number: NUMBER }),
  COURT_APPLICATION: ofOrder({ more: dunned(true), number: NUMBER }),
  ORDER_RECEIPT: ofOrder({ number: NUMBER }),
  PENALTY_NOTICE: ofPenalty('TOLD'),
  PENALTY_DECISION: ofPenalty('SERVED'),
  PENALTY_RECEIPT: ofPenalty('SERVED', '秦治欠办罚〔2026〕1号'),
  LISTING_NOTICE: ofListing('PROPOSED'),
  LISTING_DECISION: ofListing('LISTED'),
  REMOVAL_DECISION: ofListing('REMOVED'),
  TRANSFER_LETTER: ofReferral('APPROVED'),
  ADVANCE_APPROVAL: ofAdvance('APPROVED'),
  ADVANCE_CLAIM: ofAdvance('RECOVERING'),
  CREDIT_NOTICE: creditFacts({ stage: 'PROPOSED', assessment: assessed }),
  REVIEW_NOTICE: reviewFacts({ stage: 'ANNOUNCED', review: reviewed }),
  PUBLICATION_NOTICE: issueFacts({ stage: 'RELEASED', issue: published }, by),
  RISK_NOTICE: riskNoticeFacts({ stage: 'ISSUED', notice: noticed }),
};
const FILLED = {
  addressee: '甘肃样例建筑有限公司',
  court: '秦安县人民法院',
  bank: '中国农业银行秦安县支行',
  attachments: [],
};
const sums = () => Promise.resolve({ title: '明细表', columns: [], rows: [] });
const written = (kind: DocumentKind, facts = READY[kind]): string => {
  const { title, addressee, paragraphs } = documents.compose(kind, { facts, tables: { sums, entries: sums } }, FILLED);
  return [title, addressee, ...paragraphs].join('\n');
};
const lacking = (kind: DocumentKind, facts: DocumentFacts): readonly string[] =>
  missingOf(templates[kind], { facts, tables: { sums, entries: sums } }).filter(
    (fact) => !(ASKS as readonly string[]).includes(fact),
  );

describe('what is written', () => {
  it.each(DOCUMENT_KINDS)('of the kind %s has no gap and cites what it rests on', (kind) => {
    const text = written(kind);
    expect(text).not.toMatch(/[{}[\]]|undefined|NaN|。。|，。|；。/);
    expect(templates[kind].basis).toMatch(/《/);
    // A name or number of a worker is nowhere: the enterprise alone is named, by its number.
    expect(text).not.toMatch(/A{12}/);
  });

  it('INS-15: the decision to pay says how much, for whom, until when, by which law, and names the remedies (ENF-01)', () => {
    const text = written('HANDLING_DECISION');
    expect(text).toContain(
      '收到本决定书之日起5个工作日内，足额支付11名农民工截至2026年3月1日的工资合计98,560.00元（大写：人民币玖万捌仟伍佰陆拾元整）',
    );
    expect(text).toContain('60日内依法申请行政复议，也可以自收到本决定书之日起6个月内依法向人民法院提起行政诉讼');
    expect(text).toContain('《保障农民工工资支付条例》');
    expect(text).toContain('陈述、申辩如下：单位对金额无异议');
  });

  it('PEN-13: the decision on a penalty says the fine in capitals and what a late one grows by', () => {
    expect(written('PENALTY_DECISION')).toMatch(
      /罚款20,000\.00元（大写：人民币贰万元整）[^]*每日按罚款数额的3%加处罚款/,
    );
  });

  it('INS-11: who may ask for a hearing is told so, until when; who may not, is not', () => {
    expect(written('PENALTY_NOTICE')).not.toContain('听证');
    const may = { ...penaltyAt('TOLD'), penalty: { ...penaltyAt('TOLD').penalty, hearingRight: 'OPEN' as const } };
    expect(written('PENALTY_NOTICE', penaltyFacts(penaltyRowOf(may), { decisionNumber: undefined }, by))).toContain(
      '有要求听证的权利，可以自收到本告知书之日起5个工作日内提出',
    );
  });

  it('BLK-06: a listing says its reason, measures, last day, remedies and the way out of it', () => {
    expect(written('LISTING_DECISION')).toMatch(
      /数额标准[^]*期限至2029年3月10日[^]*政府资金支持、招标投标[^]*满6个月并书面承诺[^]*行政复议/,
    );
  });

  it('EMF-03: the form of an advance says for whom, how much, within which caps; the claim, until when all of it is back', () => {
    expect(written('ADVANCE_APPROVAL')).toMatch(
      /向3名农民工垫付部分工资合计5,100\.00元[^]*每人不超过2,010\.00元，总额不超过5,376\.00元[^]*秦政批〔2026〕3号/,
    );
    expect(written('ADVANCE_CLAIM')).toMatch(/10个工作日内，即2026年3月24日前，归还尚欠的垫付款5,100\.00元/);
  });

  it('CRD-06, PUB-03: a grade is told with its reasons, and a period without violations is published as one without', () => {
    expect(written('CREDIT_NOTICE')).toMatch(/2025年度[^]*拟定为C级[^]*被查处1次，有拒不履行/);
    expect(written('PUBLICATION_NOTICE')).toContain('2025年10月1日至2025年12月31日的应公布的重大劳动保障违法行为：无');
    expect(written('REVIEW_NOTICE')).toContain('于2026年3月2日至2026年3月31日期间如实报送');
  });

  it('the court is asked for what is unpaid now, not for what was ordered', () => {
    const text = written('COURT_APPLICATION', ofOrder({ more: dunned(true), unpaidFen: fen(100), number: NUMBER }));
    expect(text).toContain(`（${NUMBER}），强制被申请人支付尚欠农民工工资1.00元`);
    expect(text).not.toContain('98,560');
  });
});

describe('what is not there yet is named, and nothing is written', () => {
  it.each<[string, DocumentKind, DocumentFacts, readonly string[]]>([
    [
      'an order that is proposed is no decision',
      'HANDLING_DECISION',
      ofOrder({ stage: 'PROPOSED', more: { decided: undefined, hearing: undefined } }),
      ['heard', 'paymentOrderedOn'],
    ],
    ['an order to pay is none to correct', 'CORRECTION_ORDER', ofOrder({}), ['correctionOrderedOn']],
    [
      'an order to correct is none to pay',
      'HANDLING_DECISION',
      ofCorrection(),
      ['heard', 'paymentOrderedOn', 'people', 'owedOn', 'amount', 'capitals'],
    ],
    [
      'what was not served has no proof of it',
      'ORDER_RECEIPT',
      ofOrder({ stage: 'DECIDED', more: { served: undefined }, number: NUMBER }),
      ['way', 'servedOn', 'proofs'],
    ],
    ['what was served has a number', 'ORDER_RECEIPT', ofOrder({}), ['decisionNumber']],
    ['what is not final is not dunned', 'DUNNING_LETTER', ofOrder({ number: NUMBER }), ['finalOn', 'dunnedOn']],
    [
      'a dunned unit has its time before the court is asked',
      'COURT_APPLICATION',
      ofOrder({ more: dunned(false), number: NUMBER }),
      ['dunOver'],
    ],
    [
      'what was paid is not asked of the court',
      'COURT_APPLICATION',
      ofOrder({ stage: 'OBEYED', more: dunned(true), number: NUMBER }),
      ['unpaid', 'unpaidCapitals', 'dunnedOn', 'dunOver'],
    ],
    [
      'a fine that was not decided is none',
      'PENALTY_DECISION',
      penaltyFacts(penaltyRowOf(knownPenalty(penaltyAfter(...TO_HEARD))), { decisionNumber: undefined }, by),
      ['finedOn'],
    ],
    ['nobody is listed by a notice', 'LISTING_DECISION', ofListing('NOTICED'), ['listedOn', 'expiresOn', 'measures']],
    [
      'whoever stands on the list is not off it',
      'REMOVAL_DECISION',
      ofListing('REMOVAL_ASKED'),
      ['appliedOn', 'correctedOn', 'removedOn'],
    ],
    [
      'an advance is verified before its form is drawn up',
      'ADVANCE_APPROVAL',
      ofAdvance('APPLIED'),
      ['verifiedOn', 'caps'],
    ],
    ['what came back is not claimed', 'ADVANCE_CLAIM', ofAdvance('RECOVERED'), ['unpaid', 'unpaidCapitals']],
    ['a chief approves a transfer first (CRM-08)', 'TRANSFER_LETTER', ofReferral('REPORTED'), ['approvedOn']],
  ])('%s', (_, kind, facts, missing) => expect(lacking(kind, facts)).toEqual(missing));

  it('of what was revoked, let off or spared nothing can be written', () => {
    const facts = [
      ofOrder({ stage: 'REVOKED' }),
      ofPenalty('WAIVED'),
      ofPenalty('REVOKED'),
      ofListing('REVOKED'),
      ofListing('NOT_LISTED'),
      ofAdvance('REFUSED'),
      ofAdvance('WITHDRAWN'),
      creditFacts({ stage: 'WITHDRAWN', assessment: assessed }),
      reviewFacts({ stage: 'CANCELLED', review: reviewed }),
      issueFacts({ stage: 'EDITED', issue: published }, by),
      riskNoticeFacts({ stage: 'WITHDRAWN', notice: noticed }),
    ];
    const open = facts.flatMap((one) => DOCUMENT_KINDS.filter((kind) => lacking(kind, one).length === 0));
    expect(open).toEqual([]);
  });
});

it('each kind is about one kind of subject, and has a word of its own, so that no two documents have one number', () => {
  expect(Object.values(KINDS).flat().toSorted()).toEqual([...DOCUMENT_KINDS].toSorted());
  expect(new Set(Object.values(templates).map(({ word }) => word)).size).toBe(DOCUMENT_KINDS.length);
});
