import { addDays, fen, plainDate } from '@anxin/domain-kit';
import { ParameterBook } from '../parameters/book';
import { bookOf } from '../parameters/county.fixture';
import { nationalParameters } from '../parameters/national';
import { Undetermined } from '../undetermined';
import { compensation, FINE_RULES, lateFine, minorAct, penaltyRange } from './penalties';
import * as terms from './terms';

const nation = new ParameterBook([nationalParameters]);
const on = plainDate('2026-03-02');
const yuan = (amount: number) => fen(amount * 100);

it.each`
  ruleIds                                                         | unit                 | person
  ${['PEN-01', 'PEN-02', 'PEN-03']}                               | ${[20_000, 50_000]}  | ${[10_000, 30_000]}
  ${['PEN-04', 'PEN-05', 'PEN-06', 'PEN-07', 'PEN-08', 'PEN-09']} | ${[50_000, 100_000]} | ${null}
  ${['PEN-10']}                                                   | ${[20_000, 50_000]}  | ${null}
  ${['PEN-12']}                                                   | ${[2_000, 20_000]}   | ${null}
`('$ruleIds fine a unit $unit yuan and each person $person', ({ ruleIds, unit, person }) => {
  const range = (pair: [number, number] | null) => pair && { minFen: yuan(pair[0]), maxFen: yuan(pair[1]) };
  for (const ruleId of ruleIds as string[]) {
    expect(penaltyRange(ruleId, { on, party: 'UNIT' }, nation)).toEqual(range(unit));
    expect(penaltyRange(ruleId, { on, party: 'PERSON' }, nation)).toEqual(range(person));
  }
});

it('a rule that fines nothing has no range, and nobody is fined by a figure that nobody set', () => {
  expect(FINE_RULES).toHaveLength(11);
  expect(penaltyRange('PEN-11', { on, party: 'UNIT' }, nation)).toBeUndefined();
  expect(penaltyRange('PEN-01', { on, party: 'UNIT' }, bookOf({}))).toEqual(new Undetermined(`penaltyRanges@${on}`));
  const before = plainDate('2020-04-30');
  expect(penaltyRange('PEN-01', { on: before, party: 'UNIT' }, nation)).toBeNull();
});

it.each`
  unpaidFen  | minFen    | maxFen
  ${100_000} | ${50_000} | ${100_000}
  ${101}     | ${51}     | ${101}
  ${0}       | ${0}      | ${0}
`('PEN-11: $unpaidFen fen unpaid bring the workers $minFen to $maxFen more', ({ unpaidFen, minFen, maxFen }) => {
  expect(compensation.decide({ on, unpaidFen: fen(unpaidFen) }, nation)).toEqual({
    minFen: fen(minFen),
    maxFen: fen(maxFen),
  });
});

it.each`
  days   | more
  ${-1}  | ${0}
  ${0}   | ${0}
  ${1}   | ${600}
  ${33}  | ${19_800}
  ${34}  | ${20_000}
  ${400} | ${20_000}
`(
  'PEN-13: a fine of 200 yuan that is $days days late grows by $more fen, never by more than itself',
  ({ days, more }) => {
    const facts = { fineFen: yuan(200), dueOn: on, on: addDays(on, days) };
    expect(lateFine.decide(facts, nation)).toBe(fen(more));
  },
);

it.each`
  minor    | first    | corrected | harm        | outcome
  ${true}  | ${false} | ${true}   | ${'NONE'}   | ${'MUST_NOT'}
  ${true}  | ${true}  | ${false}  | ${'NONE'}   | ${'PUNISH'}
  ${false} | ${true}  | ${true}   | ${'NONE'}   | ${'MAY_NOT'}
  ${false} | ${true}  | ${true}   | ${'LITTLE'} | ${'MAY_NOT'}
  ${false} | ${false} | ${true}   | ${'LITTLE'} | ${'PUNISH'}
  ${true}  | ${true}  | ${true}   | ${'MORE'}   | ${'PUNISH'}
`('PEN-14: minor $minor, first $first, corrected $corrected, harm $harm: $outcome', ({ outcome, ...facts }) => {
  expect(minorAct.decide(minorAct.facts.parse(facts), nation)).toBe(outcome);
});

it.each`
  rule                     | of          | term                          | eve
  ${terms.penaltyDecision} | ${'decide'} | ${{ length: 90, unit: 'CD' }} | ${'2021-07-14'}
  ${terms.serviceTerm}     | ${'serve'}  | ${{ length: 7, unit: 'WD' }}  | ${'2021-07-14'}
  ${terms.hearingTerm}     | ${'ask'}    | ${{ length: 5, unit: 'WD' }}  | ${'2021-07-14'}
  ${terms.hearingTerm}     | ${'notice'} | ${{ length: 7, unit: 'WD' }}  | ${'2021-07-14'}
  ${terms.remedyTerm}      | ${'review'} | ${{ length: 60, unit: 'CD' }} | ${'2023-12-31'}
  ${terms.remedyTerm}      | ${'sue'}    | ${{ length: 6, unit: 'MO' }}  | ${'2023-12-31'}
  ${terms.courtTerm}       | ${'dun'}    | ${{ length: 10, unit: 'WD' }} | ${'2011-12-31'}
  ${terms.courtTerm}       | ${'apply'}  | ${{ length: 3, unit: 'MO' }}  | ${'2011-12-31'}
`('$rule.id gives $term to $of, and none before its first day', ({ rule, of, term, eve }) => {
  expect(rule.decide(rule.facts.parse({ of, start: on }), nation)).toEqual(term);
  expect(rule.decide(rule.facts.parse({ of, start: eve }), nation)).toBeInstanceOf(Undetermined);
});

it('INS-11: what a large fine is each province sets: until then nobody knows', () => {
  const fine = { on, party: 'UNIT', fineFen: yuan(50_000) } as const;
  expect(terms.isLargeFine(fine, nation)).toEqual(new Undetermined(`largeFine@${on}`));
  const set = bookOf({ largeFine: [{ from: '2020-01-01', value: { unit: '50000.00', person: '5000.00' } }] });
  expect(terms.isLargeFine(fine, set)).toBe(true);
  expect(terms.isLargeFine({ ...fine, fineFen: fen(4_999_999) }, set)).toBe(false);
  expect(terms.isLargeFine({ on, party: 'PERSON', fineFen: yuan(5_000) }, set)).toBe(true);
});
