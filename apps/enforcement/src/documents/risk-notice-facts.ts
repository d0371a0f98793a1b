import type { DocumentFacts } from '@anxin/service-kit/documents';
import type { KnownRiskNotice, NoticeRisk } from '../domain/risk-notice';
import { known, term } from './words';

/** S0-19: what each risk is, and what is asked of whoever has to put it right. */
const RISKS: Readonly<Record<NoticeRisk, { readonly says: string; readonly asks: string }>> = {
  HEADCOUNT_UNCLEAR: { says: '用工人数不清', asks: '逐人核清用工人数，完善实名登记' },
  SUM_UNCLEAR: { says: '工资金额不清', asks: '逐人核清应付、已付和未付的工资金额' },
  NOT_PAID_IN_FULL: { says: '未足额支付农民工工资', asks: '立即足额支付所欠工资' },
  GROUP_EVENT: { says: '可能引发群体性事件', asks: '做好工人的解释疏导，确定专人负责，防止引发群体性事件' },
};

/** What a document may say of a risk notice: nothing of one that was withdrawn. */
export const riskNoticeFacts = ({ stage, notice }: KnownRiskNotice): DocumentFacts => {
  const { code, creditCode, projectCode, risks, facts } = notice;
  if (stage === 'WITHDRAWN') return { code, creditCode };
  return known({
    code,
    creditCode,
    projectCode,
    risks: risks.map((risk) => RISKS[risk].says).join('、'),
    asked: risks.map((risk) => RISKS[risk].asks).join('；'),
    facts: facts.trim().replace(/[。；]$/, ''),
    term: term(notice.term),
  });
};
