import type { Fen, PlainDate } from '@anxin/domain-kit';
import { compulsionLaw, penaltiesLaw, remedyLaws } from '../instruments';
import type { ParameterBook } from '../parameters/book';
import { termsRule } from '../terms-rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

/** To decide on a penalty, from the filing on. */
export const penaltyDecision = termsRule(
  {
    id: 'INS-06',
    title: text('处罚决定期限', 'Time to decide on a penalty'),
    instrument: penaltiesLaw,
    article: '60',
    actors: ['HRSS'],
    marks: ['F[LPEN]'],
    says: text(
      '行政处罚决定应自立案之日起按期作出，法律、法规、规章另有规定的除外。',
      'A penalty is decided on in time from the filing, unless another text says otherwise.',
    ),
  },
  'penaltyDecision',
  ['decide'],
);

/** To serve what was decided. */
export const serviceTerm = termsRule(
  {
    id: 'INS-07',
    title: text('决定送达期限', 'Time to serve a decision'),
    instrument: penaltiesLaw,
    article: '61',
    actors: ['HRSS', 'IND'],
    marks: ['F[LPEN]'],
    says: text(
      '决定书应当场交付当事人；当事人不在场的，应在期限内送达。',
      'A decision is handed over at once, or served in time where the party is not there.',
    ),
  },
  'decisionService',
  ['serve'],
);

/** To ask for a hearing, and to tell of it before it is held. */
export const hearingTerm = termsRule(
  {
    id: 'INS-11',
    title: text('听证期限', 'Times of a hearing'),
    instrument: penaltiesLaw,
    article: '63, 64',
    actors: ['HRSS', 'IND'],
    marks: ['F[LPEN]'],
    says: text(
      '拟处较大数额罚款的，当事人可以在告知后的期限内要求听证；听证应提前通知。',
      'Before a large fine a hearing may be asked for in time, and it is told of in time before it is held.',
    ),
  },
  'penaltyHearing',
  ['ask', 'notice'],
);

/** Whether a fine is large, so that a hearing may be asked for; each province sets it (INS-11). */
export const isLargeFine = (
  { on, party, fineFen }: { readonly on: PlainDate; readonly party: 'UNIT' | 'PERSON'; readonly fineFen: Fen },
  law: ParameterBook,
): boolean | Undetermined => {
  const from = law.at('largeFine', on);
  return isUndetermined(from) ? from : fineFen >= (party === 'UNIT' ? from.unit : from.person);
};

/** To ask for review of what was served, and to sue. */
export const remedyTerm = termsRule(
  {
    id: 'ENF-01',
    title: text('复议和诉讼期限', 'Times of review and suit'),
    instrument: remedyLaws,
    article: '46',
    actors: ['GC', 'SUB', 'EMP', 'OWN'],
    marks: ['F[LREV]', 'F[LSUE]'],
    says: text(
      '当事人可以自收到决定之日起在期限内申请行政复议或者提起行政诉讼；期满均未提起的，决定发生最终效力。',
      'The party may ask for review or sue in time from service; after that the decision is final.',
    ),
  },
  'remedyTerms',
  ['review', 'sue'],
);

/** After the dunning notice, and to apply to the court. */
export const courtTerm = termsRule(
  {
    id: 'ENF-02',
    title: text('申请法院强制执行的期限', 'Times of court enforcement'),
    instrument: compulsionLaw,
    article: '53, 54',
    actors: ['HRSS', 'CRT'],
    marks: ['F[LENF]'],
    says: text(
      '决定已最终生效而未履行的，先催告；催告后到期仍不履行的，可以在复议、诉讼期满后的期限内申请法院强制执行。',
      'What is final and not obeyed is dunned first; after that time the court may be applied to, in time from the end of the remedies.',
    ),
  },
  'courtEnforcement',
  ['dun', 'apply'],
);
