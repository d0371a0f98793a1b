import { halfUp } from '@anxin/domain-kit';
import { hearingTerm, isUndetermined, type ParameterBook } from '@anxin/law';
import type { DocumentFacts, DrawnBy } from '@anxin/service-kit/documents';
import type { PenaltyEntity } from '../store/sanctions/penalty-entity';
import { penaltyOf } from '../store/sanctions/penalty-row';
import { remedies } from './order-facts';
import { citedInWords, day, heardInWords, known, money, service, term } from './words';

/** PEN-13: what a fine that is late grows by in a day, as hundredths of it. */
const lateShare = (law: ParameterBook, today: DrawnBy['today']): string | undefined => {
  const share = law.at('lateFineShare', today);
  return isUndetermined(share) ? undefined : `${Number(halfUp(share.numerator * 10_000n, share.denominator)) / 100}%`;
};

/** What a document may say of a penalty: nothing of one that was let off or revoked. */
export const penaltyFacts = (
  row: PenaltyEntity,
  { decisionNumber }: { readonly decisionNumber: string | undefined },
  { law, today }: Pick<DrawnBy, 'law' | 'today'>,
): DocumentFacts => {
  const penalty = penaltyOf(row);
  const { code, orderCode, creditCode, rule, grounds, hearingRight } = penalty;
  if (row.stage === 'WAIVED' || row.stage === 'REVOKED') return { code, creditCode };
  const ask = term(hearingTerm.decide({ of: 'ask', start: today }, law));
  const mayAsk = hearingRight === 'OPEN' && ask !== undefined;
  return {
    ...money('fine', 'fineCapitals', penalty.fineFen),
    ...remedies(law, today),
    ...service(penalty.served),
    ...known({
      code,
      orderCode,
      creditCode,
      grounds,
      rules: citedInWords([rule], penalty.proposedOn),
      filedOn: day(penalty.filedOn),
      term: term(penalty.term),
      heard: heardInWords(penalty.statement),
      hearingRight: mayAsk ? `你（单位）有要求听证的权利，可以自收到本告知书之日起${ask}内提出` : undefined,
      finedOn: day(penalty.decided?.on),
      lateShare: lateShare(law, today),
      decisionName: '行政处罚决定书',
      decisionNumber,
    }),
  };
};
