import { fen } from '@anxin/domain-kit';
import { bookOf } from '../parameters/county.fixture';
import { ORDINARY } from './facts.fixture';
import { type LiabilityFacts, liabilityRules, resolveLiability } from './liability';

const resolved = (more: Partial<LiabilityFacts>) => resolveLiability({ ...ORDINARY, ...more }, bookOf({}));
const inWords = (more: Partial<LiabilityFacts>): string[] =>
  resolved(more).map(({ ruleId, liableParty, sequence }) => `${sequence ?? '-'} ${liableParty ?? '?'} ${ruleId}`);

it.each`
  what                                      | facts                                                     | says
  ${'an ordinary employer'}                 | ${{}}                                                     | ${['1 EMPLOYER LIA-01']}
  ${'labour of an individual'}              | ${{ supplier: 'INDIVIDUAL' }}                             | ${['1 USING_UNIT LIA-02']}
  ${'a dispatch firm without licence'}      | ${{ supplier: 'UNLICENSED_DISPATCH' }}                    | ${['1 USING_UNIT LIA-02']}
  ${'an employer whose name others use'}    | ${{ employerLendsName: true }}                            | ${['1 EMPLOYER LIA-03', '2 EMPLOYER LIA-01']}
  ${'a partnership'}                        | ${{ employer: 'PARTNERSHIP' }}                            | ${['1 EMPLOYER LIA-01', '2 INVESTORS LIA-04']}
  ${'a sole proprietorship'}                | ${{ employer: 'SOLE_PROPRIETORSHIP' }}                    | ${['1 EMPLOYER LIA-01', '2 INVESTORS LIA-04']}
  ${'an individual business'}               | ${{ employer: 'INDIVIDUAL_BUSINESS' }}                    | ${['1 EMPLOYER LIA-01', '2 INVESTORS LIA-04']}
  ${'a merger'}                             | ${{ change: 'MERGED' }}                                   | ${['1 EMPLOYER LIA-05', '2 EMPLOYER LIA-01']}
  ${'a split that the workers agreed to'}   | ${{ change: 'SPLIT', successorAgreed: true }}             | ${['1 SUCCESSOR LIA-05', '2 EMPLOYER LIA-01']}
  ${'a licence revoked'}                    | ${{ end: 'LICENCE_REVOKED' }}                             | ${['1 EMPLOYER LIA-06', '2 INVESTORS LIA-06', '3 EMPLOYER LIA-01']}
  ${'an owner who did not pay the works'}   | ${{ ownerUnderpaid: true, unsettledFen: fen(5) }}         | ${['1 OWNER LIA-07', '2 EMPLOYER LIA-01']}
  ${'a subcontractor'}                      | ${{ isSubcontractor: true }}                              | ${['1 GENERAL_CONTRACTOR LIA-08', '2 EMPLOYER LIA-01']}
  ${'works that were passed on'}            | ${{ passedOn: true }}                                     | ${['1 GENERAL_CONTRACTOR LIA-09', '2 EMPLOYER LIA-01']}
  ${'works given by the owner to anybody'}  | ${{ contractedOutBy: 'OWNER' }}                           | ${['1 OWNER LIA-10', '2 EMPLOYER LIA-01']}
  ${'works given by the GC to anybody'}     | ${{ contractedOutBy: 'GENERAL_CONTRACTOR' }}              | ${['1 GENERAL_CONTRACTOR LIA-10', '2 EMPLOYER LIA-01']}
  ${'a lent name'}                          | ${{ contractorLendsName: true }}                          | ${['1 LENDING_CONTRACTOR LIA-11', '2 EMPLOYER LIA-01']}
  ${'works against the law'}                | ${{ irregular: true }}                                    | ${['1 OWNER LIA-12', '2 EMPLOYER LIA-01']}
  ${'a dispute'}                            | ${{ dispute: true }}                                      | ${['1 EMPLOYER LIA-01', '- OWNER LIA-13', '- GENERAL_CONTRACTOR LIA-13']}
  ${'an employer without legal status'}     | ${{ employer: 'NO_LEGAL_STATUS' }}                        | ${['- ? LIA-14']}
  ${'a crew of a subcontractor, no status'} | ${{ employer: 'NO_LEGAL_STATUS', isSubcontractor: true }} | ${['1 GENERAL_CONTRACTOR LIA-08', '- ? LIA-14']}
`('of $what: $says', ({ facts, says }) => expect(inWords(facts)).toEqual(says));

it('all that hold are kept, whoever pays for others before the employer', () => {
  expect(
    inWords({
      employer: 'PARTNERSHIP',
      isSubcontractor: true,
      employerLendsName: true,
      end: 'DISSOLVED',
      change: 'MERGED',
      ownerUnderpaid: true,
      unsettledFen: fen(100),
      passedOn: true,
      contractedOutBy: 'OWNER',
      contractorLendsName: true,
      irregular: true,
      dispute: true,
    }),
  ).toEqual([
    '1 OWNER LIA-12',
    '2 OWNER LIA-10',
    '3 LENDING_CONTRACTOR LIA-11',
    '4 OWNER LIA-07',
    '5 GENERAL_CONTRACTOR LIA-09',
    '6 GENERAL_CONTRACTOR LIA-08',
    '7 EMPLOYER LIA-03',
    '8 EMPLOYER LIA-05',
    '9 EMPLOYER LIA-06',
    '10 INVESTORS LIA-06',
    '11 EMPLOYER LIA-01',
    '12 INVESTORS LIA-04',
    '- OWNER LIA-13',
    '- GENERAL_CONTRACTOR LIA-13',
  ]);
});

it('S2-10: whoever builds clears: the owner that did not pay advances up to what is not settled (LIA-07); where nobody has found that, an officer decides', () => {
  const [known] = resolved({ ownerUnderpaid: true, unsettledFen: fen(250) });
  expect(known).toMatchObject({ capFen: fen(250), isManual: false, factsUsed: ['ownerUnderpaid', 'unsettledFen'] });
  const [unknown] = resolved({ ownerUnderpaid: true });
  expect(unknown).toMatchObject({ capFen: null, isManual: true });
});

it.each`
  ruleId      | facts                              | against
  ${'LIA-02'} | ${{ supplier: 'UNLICENSED_UNIT' }} | ${'SUPPLIER'}
  ${'LIA-03'} | ${{ employerLendsName: true }}     | ${'NAME_BORROWER'}
  ${'LIA-08'} | ${{ isSubcontractor: true }}       | ${'EMPLOYER'}
  ${'LIA-09'} | ${{ passedOn: true }}              | ${'EMPLOYER'}
  ${'LIA-01'} | ${{}}                              | ${null}
`('$ruleId leaves whoever paid a recourse against $against, without a cap', ({ ruleId, facts, against }) => {
  const found = resolved(facts).find((one) => one.ruleId === ruleId);
  expect(found).toMatchObject({ recourseAgainst: against, capFen: null });
});

it('there are fourteen', () => expect(liabilityRules).toHaveLength(14));
