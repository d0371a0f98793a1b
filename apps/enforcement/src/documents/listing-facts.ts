import { type Fen, formatYuan } from '@anxin/domain-kit';
import {
  type Evasion,
  isUndetermined,
  type JointMeasure,
  type ListingGround,
  listingNotice,
  type ParameterBook,
} from '@anxin/law';
import type { DocumentFacts, DrawnBy } from '@anxin/service-kit/documents';
import type { Listing, Objection } from '../domain/listing';
import type { Referral, ReferralStage } from '../domain/referral';
import { remedies } from './order-facts';
import { citedInWords, day, known, money, term } from './words';

const GROUNDS: Readonly<Record<ListingGround, string>> = {
  LARGE_SUM: '达到认定拒不支付劳动报酬罪数额标准',
  GRAVE_EVENT: '引发群体性事件、极端事件，造成严重不良社会影响',
};

/** 条例第四十八条 */
const MEASURES: Readonly<Record<JointMeasure, string>> = {
  FUNDS: '政府资金支持',
  PROCUREMENT: '政府采购',
  TENDERS: '招标投标',
  LOANS: '融资贷款',
  MARKET_ACCESS: '市场准入',
  TAX_BENEFITS: '税收优惠',
  AWARDS: '评优评先',
  TRAVEL: '交通出行',
};

const EVASIONS: Readonly<Record<Evasion, string>> = {
  HIDES_ASSETS: '转移、隐匿财产',
  FALSE_DEBTS: '虚构债务、虚假破产',
  FLEES: '逃跑、藏匿',
  HIDES_RECORDS: '隐匿、毁灭、篡改账册名册',
  DOES_NOT_COME: '经通知拒不到场接受处理',
  ABLE_TO_PAY: '有能力支付而不支付',
};

const objectionIn = (objection: Objection | undefined): string => {
  if (!objection?.finding) return '你（单位）未提出异议';
  return `你（单位）于${day(objection.on)}提出异议，经核实${objection.finding === 'UPHELD' ? '部分成立' : '不成立'}`;
};

const removalAfter = (law: ParameterBook, today: DrawnBy['today']): string | undefined => {
  const terms = law.at('blacklistRemovalAfter', today);
  return isUndetermined(terms) ? undefined : term(terms.wait);
};

/** What a document may say of a listing. */
export const listingFacts = (listing: Listing, { law, today }: Pick<DrawnBy, 'law' | 'today'>): DocumentFacts => {
  const { code, orderCode, creditCode, decision, removal, ended, objection, proposedOn } = listing;
  if (ended?.because === 'REVOKED' || ended?.because === 'NOT_LISTED') return { code, orderCode, creditCode };
  const removed = ended?.because === 'REMOVED' ? ended : undefined;
  return {
    ...remedies(law, today),
    ...known({
      code,
      orderCode,
      creditCode,
      orderLastDay: day(listing.orderLastDay),
      reason: listing.reason,
      ground: GROUNDS[listing.ground],
      rules: citedInWords(['BLK-02', 'BLK-08'], proposedOn),
      objectionTerm: term(listingNotice.decide({ of: 'object', start: today }, law)),
      objection: objectionIn(objection),
      listedOn: day(decision?.on),
      expiresOn: day(decision?.expiresOn),
      measures: decision && `依法在${decision.measures.map((one) => MEASURES[one]).join('、')}等方面予以限制`,
      removalAfter: removalAfter(law, today),
      appliedOn: removed && day(removal?.appliedOn),
      correctedOn: removed && day(removal?.correctedOn),
      removedOn: removed && day(removal?.decidedOn),
    }),
  };
};

/** The stages before anybody has approved it, and where it came to nothing. */
const NOT_APPROVED: readonly ReferralStage[] = ['OPENED', 'REPORTED', 'DECLINED'];

/** What a document may say of the transfer of a suspected crime. */
export const referralFacts = (
  { stage, referral }: { readonly stage: ReferralStage; readonly referral: Referral },
  unpaidFen: Fen | undefined,
): DocumentFacts => {
  const { code, orderCode, creditCode, decision, evasions, threshold, transfer, way } = referral;
  const least =
    way === 'ONE_WORKER'
      ? `一名劳动者三个月以上报酬且${formatYuan(threshold.oneWorker)}元以上`
      : `十名以上劳动者报酬累计${formatYuan(threshold.manyWorkers)}元以上`;
  return {
    ...money('unpaid', 'unpaidCapitals', unpaidFen),
    ...known({
      code,
      orderCode,
      creditCode,
      orderLastDay: day(referral.orderLastDay),
      evasions: `有${[...new Set(evasions.map(({ kind }) => EVASIONS[kind]))].join('、')}的情形`,
      threshold: `已达到数额较大的标准（${least}）`,
      approvedOn: NOT_APPROVED.includes(stage) ? undefined : day(decision?.on),
      addressee: transfer?.to,
    }),
  };
};
