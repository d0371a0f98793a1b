import { arrearsChanged, ENTRIES_AT_MOST, paymentMisdirected, wagesDue, wagesPaid } from '@anxin/contracts';
import { inParts, type PlainDate } from '@anxin/domain-kit';
import { arrears, dueDay, ownAccount, type UnpaidMonth } from '@anxin/law';
import { type JournalEntry, type Place, published } from '@anxin/service-kit';
import type { WageChange, Wages } from '../domain/wage-changes';
import { projectStream } from '../store/streams';

/** What is published of a project on a day; persons by their tokens. */
type Published = {
  readonly projectCode: string;
  readonly place: Place;
  readonly on: PlainDate;
  readonly tokens: ReadonlyMap<number, string>;
};

const changed = (changes: readonly WageChange[], of: keyof Wages): readonly WageChange[] =>
  changes.filter(({ before, now }) => before[of] !== now[of]);

/** What changed of a project's wages, as the contracts publish it. */
export const wageEntries = (
  { projectCode, place, on, tokens }: Published,
  changes: readonly WageChange[],
  due: readonly UnpaidMonth[],
): readonly JournalEntry[] => {
  const stream = projectStream(projectCode);
  const whose = ({ personId, payMonth }: WageChange) => ({ person: tokens.get(personId) ?? '', payMonth });
  const paid = changed(changes, 'paidFen').map((change) => ({
    ...whose(change),
    paidFen: change.now.paidFen.toString(),
    beforeFen: change.before.paidFen.toString(),
  }));
  const astray = changed(changes, 'misdirectedFen').map((change) => ({
    ...whose(change),
    misdirectedFen: change.now.misdirectedFen.toString(),
    beforeFen: change.before.misdirectedFen.toString(),
  }));
  const owed = changed(changes, 'arrearsFen').map((change) => ({
    ...whose(change),
    dueOn: change.dueOn ?? '',
    arrearsFen: change.now.arrearsFen.toString(),
    beforeFen: change.before.arrearsFen.toString(),
  }));
  const unpaid = due.map(({ payMonth, dueOn, unpaidFen }) => ({
    payMonth,
    dueOn: dueOn ?? null,
    unpaidFen: unpaidFen.toString(),
  }));
  return [
    ...inParts(paid, ENTRIES_AT_MOST).map((entries) =>
      published(stream, place, wagesPaid, { projectCode, on, entries }, [ownAccount.id]),
    ),
    ...inParts(astray, ENTRIES_AT_MOST).map((entries) =>
      published(stream, place, paymentMisdirected, { projectCode, on, entries }, [ownAccount.id]),
    ),
    ...inParts(owed, ENTRIES_AT_MOST).map((entries) =>
      published(stream, place, arrearsChanged, { projectCode, on, entries }, [dueDay.id, arrears.id]),
    ),
    ...inParts(unpaid, ENTRIES_AT_MOST).map((entries) =>
      published(stream, place, wagesDue, { projectCode, on, entries }, [dueDay.id]),
    ),
  ];
};
