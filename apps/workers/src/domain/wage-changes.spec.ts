import { fen, plainDate, type PlainDate, plainMonth } from '@anxin/domain-kit';
import { NO_DAYS, Undetermined } from '@anxin/law';
import type { Person, PayLine } from './lines';
import { wageChanges, wageKey, type Wages } from './wage-changes';

const payMonth = plainMonth('2026-01');
const dueOn = plainDate('2026-02-13');
const wages = (paid: number, misdirected: number, arrears: number): Wages => ({
  paidFen: fen(paid),
  misdirectedFen: fen(misdirected),
  arrearsFen: fen(arrears),
});

const person = (paid: number, arrears: number | Undetermined | null): Person => ({
  personId: 7,
  stays: [],
  months: [{ payMonth, entries: NO_DAYS, exits: NO_DAYS, paidFen: fen(paid) }],
  lines:
    arrears === null
      ? []
      : [{ payMonth, arrearsFen: arrears instanceof Undetermined ? arrears : fen(arrears) } as PayLine],
});

const changes = (people: readonly Person[], told: Wages | undefined, due: PlainDate | Undetermined = dueOn) =>
  wageChanges(
    { project: { id: 3 }, people, dueOnOf: () => due },
    new Map(told ? [[wageKey(7, payMonth), told]] : []),
  ).map(({ before, now }) => [before, now]);

const unknown = new Undetermined('calendar@2026-02-15');

describe('what changed of wages since they were last published', () => {
  it.each`
    people                  | told              | due        | now               | why
    ${[person(0, 0)]}       | ${undefined}      | ${dueOn}   | ${undefined}      | ${'nothing is nothing to tell'}
    ${[person(5, 9)]}       | ${undefined}      | ${dueOn}   | ${wages(5, 0, 9)} | ${'told for the first time'}
    ${[person(5, 9)]}       | ${wages(5, 0, 9)} | ${dueOn}   | ${undefined}      | ${'told already'}
    ${[person(5, 9)]}       | ${wages(5, 2, 9)} | ${dueOn}   | ${wages(5, 0, 9)} | ${'a stay came to which the payment belongs'}
    ${[]}                   | ${wages(5, 0, 9)} | ${dueOn}   | ${wages(0, 0, 0)} | ${'no facts any more'}
    ${[person(5, null)]}    | ${wages(5, 0, 9)} | ${dueOn}   | ${wages(5, 0, 0)} | ${'paid, but no line any more'}
    ${[person(6, unknown)]} | ${wages(5, 0, 9)} | ${dueOn}   | ${wages(6, 0, 9)} | ${'arrears not known stand as told'}
    ${[person(6, 1)]}       | ${wages(5, 0, 9)} | ${unknown} | ${wages(6, 0, 9)} | ${'without a due day no arrears are told'}
  `('$why', ({ people, told, due, now }) => {
    expect(changes(people, told, due)).toEqual(now ? [[told ?? wages(0, 0, 0), now]] : []);
  });
});
