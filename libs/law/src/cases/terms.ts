import { daysBetween, type PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../facts';
import {
  arbitrationLaw,
  arbitrationProcedure,
  civilProcedureLaw,
  inspectionProvisions,
  inspectionRegulation,
  legalAidLaw,
  ownDesign,
} from '../instruments';
import type { ParameterBook } from '../parameters/book';
import { rule } from '../rule';
import { termsRule } from '../terms-rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

/** To accept a case for inspection, or to refuse it in writing. */
export const inspectionAcceptance = termsRule(
  {
    id: 'INS-01',
    title: text('监察受理期限', 'Time to accept a complaint for inspection'),
    instrument: inspectionProvisions,
    article: '18',
    actors: ['HRSS'],
    marks: ['F[I25]'],
    says: text(
      '对符合条件的投诉，应在收到之日起的期限内受理；不符合的，书面告知不予受理。',
      'A complaint that meets the conditions is accepted in time; one that does not is refused in writing.',
    ),
  },
  'inspectionAcceptance',
  ['accept'],
);

/** To finish an investigation; extended once where the case is complex. */
export const inspectionTerm = termsRule(
  {
    id: 'INS-04',
    title: text('监察调查期限', 'Time to finish an investigation'),
    instrument: inspectionRegulation,
    article: '17',
    actors: ['HRSS'],
    marks: ['F[L423]'],
    says: text(
      '调查应自立案之日起按期完成；情况复杂的，经负责人批准可以延长一次。',
      'An investigation is finished in time from its filing; the head may extend it once where it is complex.',
    ),
  },
  'inspectionTerms',
  ['investigate', 'extension'],
);

/** To decide once the facts are found. */
export const inspectionDecision = termsRule(
  {
    id: 'INS-05',
    title: text('监察处理决定期限', 'Time to decide after an investigation'),
    instrument: inspectionProvisions,
    article: '37',
    actors: ['HRSS'],
    marks: ['F[I25b]', 'M+'],
    says: text(
      '调查完成后，应在期限内作出处理决定。',
      'The decision follows within its time after the investigation is done.',
    ),
  },
  'inspectionDecision',
  ['decide'],
);

/** Mediation without agreement ends by itself. */
export const mediationTerm = termsRule(
  {
    id: 'ARB-01',
    title: text('调解期限', 'Time for mediation'),
    instrument: arbitrationLaw,
    article: '14',
    actors: ['TWN'],
    marks: ['F[LARB]'],
    says: text(
      '自收到调解申请起到期未达成协议的，调解终结，当事人可以申请仲裁。',
      'Mediation without agreement within its time has ended, and arbitration is open to the parties.',
    ),
  },
  'mediationTerm',
  ['mediate'],
);

/** The payment order of an agreement that was not kept. */
export const paymentOrderTerm = termsRule(
  {
    id: 'ARB-03',
    title: text('支付令期限', 'Times of a payment order'),
    instrument: civilProcedureLaw,
    article: '226, 227',
    actors: ['CRT'],
    marks: ['F[LCPL]'],
    says: text(
      '法院应在期限内告知是否受理支付令申请，并在受理后的期限内发出支付令。',
      'The court tells in time whether it takes the application, and orders in time once it did.',
    ),
  },
  'paymentOrderTerms',
  ['accept', 'order'],
);

/** To accept an application for arbitration, and to have it answered. */
export const arbitrationAcceptance = termsRule(
  {
    id: 'ARB-04',
    title: text('仲裁受理期限', 'Time to accept an application for arbitration'),
    instrument: arbitrationProcedure,
    article: '29, 30',
    actors: ['ARB'],
    marks: ['F[LARB]', 'M+'],
    says: text(
      '仲裁委应在收到申请之日起的期限内决定是否受理。',
      'The commission decides in time whether it accepts an application.',
    ),
  },
  'arbitrationAcceptance',
  ['accept'],
);

/** To award; extended once. */
export const arbitrationTerm = termsRule(
  {
    id: 'ARB-05',
    title: text('仲裁审理期限', 'Time for an award'),
    instrument: arbitrationLaw,
    article: '43',
    actors: ['ARB'],
    marks: ['F[LARB]'],
    says: text(
      '仲裁裁决应自受理之日起按期作出，案情复杂的可以延长一次；逾期的，当事人可以起诉。',
      'An award follows in time from acceptance, extended once where it is complex; when it is late the parties may sue.',
    ),
  },
  'arbitrationTerms',
  ['award', 'extension'],
);

/** To decide on legal aid, and then to assign a lawyer. */
export const aidTerm = termsRule(
  {
    id: 'AID-02',
    title: text('法律援助审查与指派期限', 'Times to decide on legal aid and to assign it'),
    instrument: legalAidLaw,
    article: '43',
    actors: ['AID'],
    marks: ['F[LAID]'],
    says: text(
      '法律援助机构应按期作出是否给予援助的决定，并在决定后按期指派。',
      'Legal aid is decided on in time, and a lawyer is assigned in time after that.',
    ),
  },
  'aidTerms',
  ['decide', 'assign'],
);

/** To handle an objection to what was decided on legal aid. */
export const aidObjection = termsRule(
  {
    id: 'AID-04',
    title: text('法律援助异议处理期限', 'Time to handle an objection about legal aid'),
    instrument: legalAidLaw,
    article: '49',
    actors: ['AID'],
    marks: ['F[LAID]'],
    says: text('对不予援助有异议的，应在期限内审查处理。', 'An objection to a refusal is handled in time.'),
  },
  'aidObjection',
  ['answer'],
);

/** Whether aid may be given before it is decided on: when the limitation is near. */
export const aidFirst = rule({
  id: 'AID-03',
  title: text('先行提供法律援助', 'Legal aid before the decision'),
  instrument: legalAidLaw,
  article: '44',
  actors: ['AID'],
  inForceFrom: legalAidLaw.inForceFrom,
  marks: ['F[LAID]'],
  says: text(
    '距法定时效或者期限届满不足规定日数的，可以先行提供法律援助，事后补办手续。',
    'Where less than the set days are left of a limitation, aid may come first and its acceptance later.',
  ),
  parameters: ['aidFirstWithinDays'],
  facts: z.strictObject({ on: dateFact, limitationOn: dateFact }),
  decide: ({ on, limitationOn }, law): boolean | Undetermined => {
    const days = law.at('aidFirstWithinDays', on);
    return isUndetermined(days) ? days : daysBetween(on, limitationOn) < days;
  },
});

/** To call back whoever a month's sample named. */
export const callBackTerm = termsRule(
  {
    id: 'CLU-06',
    title: text('回访期限', 'Time for a call back'),
    instrument: ownDesign,
    article: '',
    actors: ['OFF'],
    marks: ['S', 'D'],
    says: text(
      '每月随机抽取已结案件回访，抽中的应按期回访；回访不实的重新办理。',
      'Cases closed in a month are drawn at random and called back in time; one that fails is handled again.',
    ),
  },
  'callBackTerms',
  ['call'],
);

/** How many of a unit's closed cases are called back: a share of them in 10,000, and one at least. */
export const callBackShare = (on: PlainDate, law: ParameterBook): number | Undetermined => law.at('callBackShare', on);
