import { formatYuan, minus } from '@anxin/domain-kit';
import type { DocumentFacts } from '@anxin/service-kit/documents';
import type { AdvanceEntity } from '../store/funds/advance-entity';
import { capOf } from '../store/funds/advance-row';
import { day, known, money, service, term } from './words';

const CAUSES = { UNABLE: '一时难以支付拖欠的工资', ABSCONDED: '拖欠工资后逃匿' } as const;
const PURPOSES = { WAGES: '部分工资', LIVING_COST: '基本生活费' } as const;

/** The caps that it was held against, in words. */
const capsInWords = ({ parts: { verified } }: AdvanceEntity): string | undefined => {
  if (!verified) return undefined;
  const { onePersonFen, totalFen } = capOf(verified);
  return [
    onePersonFen === null ? '每人不设上限' : `每人不超过${formatYuan(onePersonFen)}元`,
    totalFen === null ? '总额不设上限' : `总额不超过${formatYuan(totalFen)}元`,
  ].join('，');
};

/** What a document may say of an advance: nothing of one that was refused or withdrawn. */
export const advanceFacts = (advance: AdvanceEntity): DocumentFacts => {
  const { code, stage, creditCode, parts } = advance;
  if (stage === 'REFUSED' || stage === 'WITHDRAWN') return { code, creditCode };
  const { verified, approved, paid, claim } = parts;
  const isOut = stage === 'RECOVERING';
  return {
    ...money('amount', 'capitals', advance.totalFen),
    ...(isOut ? money('unpaid', 'unpaidCapitals', minus(advance.totalFen, advance.recoveredFen)) : {}),
    ...service(claim?.served),
    ...known({
      code,
      creditCode: claim?.creditCode ?? creditCode,
      fundCode: advance.fundCode,
      projectCode: advance.projectCode,
      caseCode: advance.caseCode ?? undefined,
      people: String(advance.people),
      cause: CAUSES[parts.cause],
      purpose: PURPOSES[parts.purpose],
      facts: parts.facts,
      appliedOn: day(advance.appliedOn),
      verifiedOn: day(verified?.on),
      caps: capsInWords(advance),
      approvedOn: day(approved?.on),
      approvalDocument: approved?.document,
      paidOn: day(paid?.paidOn),
      term: claim ? term(claim.term) : undefined,
    }),
  };
};
