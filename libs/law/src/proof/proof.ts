import type { PlainDate, PlainMonth } from '@anxin/domain-kit';
import type { Movement } from '../account/movements';
import type { ParameterBook } from '../parameters/book';
import type { MonthAsOf } from '../pay/wage-line';
import type { Text } from '../text';
import type { LineOfMonth, PersonAsOf } from '../warnings/pay-totals';
import { against, type FactSeen } from './fact';
import { clueSeen, movementSeen } from './in-words';
import type { ClueRecord, MonthRecords, MovementRecord, SiteField, SiteRecord } from './records';
import { siteOn } from '../warnings/site-facts';
import { siteSeen } from './site';

/** A person's month on a project, as the indicators count it. */
export type CountedMonth = {
  readonly person: PersonAsOf;
  readonly month: MonthAsOf;
  readonly line: LineOfMonth | undefined;
};

type Asked<Facts> = { readonly facts: Facts; readonly on: PlainDate; readonly law: ParameterBook };

/** Proved by people: by which of their months, and by what was told of each. */
export type PeopleProof<Facts> = {
  readonly by: 'PEOPLE';
  /** Whether the project's terms of pay are part of it. */
  readonly terms?: true;
  /** Whether it shows days at the gate. */
  readonly days?: true;
  readonly counts: (month: CountedMonth, asked: Asked<Facts>) => boolean;
  readonly shows: (records: MonthRecords, month: CountedMonth, asked: Asked<Facts>) => readonly FactSeen[];
};

/** Which movements of a wage account prove something: a database looks for them by these. */
export type MovementsSought = {
  readonly direction: Movement['direction'];
  /** Of these months alone. */
  readonly months?: readonly PlainMonth[];
  /** To an account, or none, that is no card of the roster. */
  readonly outsideRoster?: boolean;
};

/** Proved by fields of the project, and by movements of its wage account. */
export type SiteProof<Facts> = {
  readonly by: 'SITE';
  readonly fields: readonly SiteField[];
  readonly heldAgainst?: (facts: Facts, law: ParameterBook) => Text | null;
  readonly movements?: {
    readonly sought: (facts: Facts) => MovementsSought;
    readonly heldAgainst: (movement: MovementRecord, facts: Facts) => Text | null;
  };
};

/** Proved by the clues of a span of days that ends with the day asked about. */
export type CluesProof = { readonly by: 'CLUES' };

/** What proves that an indicator stands: where to look, and what to show of it. */
export type Proof<Facts> = PeopleProof<Facts> | SiteProof<Facts> | CluesProof;

/** The months of people that an indicator rests on, in the order of the people. */
export const monthsThatCount = <Facts, Person extends PersonAsOf>(
  { counts }: PeopleProof<Facts>,
  people: readonly Person[],
  asked: Asked<Facts>,
): readonly (CountedMonth & { readonly person: Person })[] =>
  people.flatMap((person) =>
    person.months.flatMap((month) => {
      const line = person.lines.find(({ payMonth }) => payMonth === month.payMonth);
      const counted = { person, month, line };
      return counts(counted, asked) ? [counted] : [];
    }),
  );

/** A project as proof of an indicator: the fields it was decided from, as of the day. */
export const siteShown = <Facts>(
  { fields, heldAgainst }: SiteProof<Facts>,
  { site, toldOf }: SiteRecord,
  { facts, on, law }: Asked<Facts>,
): readonly FactSeen[] =>
  fields.length === 0
    ? []
    : [against(siteSeen({ site: siteOn(site, on), toldOf }, fields), heldAgainst?.(facts, law) ?? null)];

/** A movement as proof of an indicator. */
export const movementShown = <Facts>({ movements }: SiteProof<Facts>, record: MovementRecord, facts: Facts): FactSeen =>
  against(movementSeen(record), movements?.heldAgainst(record, facts) ?? null);

export const clueShown = (record: ClueRecord): FactSeen => clueSeen(record);
