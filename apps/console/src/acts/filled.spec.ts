import type { Field } from '@anxin/client';
import { fenOf, inputOf } from './filled';

const SAYS = { zh: '项', en: 'item' };
const field = (name: string, type: string, more: Partial<Field> = {}): Field => ({
  ...{ name, type, says: SAYS, isList: false, isNeeded: false },
  ...more,
});

it.each([
  ['98600', '9860000'],
  ['98,600.5', '9860050'],
  ['0.07', '7'],
  ['0', '0'],
  ['-3.10', '-310'],
  ['90071992547409.93', '9007199254740993'],
])('%s yuan is %s fen, to the last digit', (typed, fen) => expect(fenOf(typed)).toBe(fen));

it.each(['', '一百', '1.234', '1e3', '-'])('%j is no amount', (typed) => expect(fenOf(typed)).toBeUndefined());

describe('what was filled in', () => {
  const inputs = { Part: [field('fen', 'Fen', { isNeeded: true }), field('note', 'String')] };

  it('is the input of the mutation: amounts in fen, what is empty left out', () => {
    const fields = [field('no', 'String'), field('parts', 'Part', { isList: true }), field('note', 'String')];
    const filled = { no: ' 12号 ', parts: [{ fen: '1.5', note: '' }], note: '' };
    expect(inputOf(fields, filled, inputs)).toEqual({ no: '12号', parts: [{ fen: '150' }] });
  });

  it('has a list that is needed even when nothing is in it, so that the API says what is missing', () =>
    expect(inputOf([field('units', 'ID', { isList: true, isNeeded: true })], {}, {})).toEqual({ units: [] }));

  it('keeps an amount that cannot be read as it was typed: the API refuses it by its field', () =>
    expect(inputOf([field('fen', 'Fen')], { fen: '一百' }, {})).toEqual({ fen: '一百' }));

  it.each([
    ['Int', '11', 11],
    ['Float', '34.86', 34.86],
    ['Int', '十一', '十一'],
  ])('has %s %j as %j', (type, typed, read) =>
    expect(inputOf([field('people', type)], { people: typed }, {})).toEqual({ people: read }),
  );

  it('says of a moment that it is one of China', () =>
    expect(inputOf([field('at', 'Moment')], { at: '2026-03-10T09:30' }, {})).toEqual({
      at: '2026-03-10T09:30:00+08:00',
    }));
});
