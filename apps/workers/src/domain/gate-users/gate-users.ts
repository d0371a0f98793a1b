import type { PlainDate } from '@anxin/domain-kit';
import { maskNumbers } from '@anxin/law';
import type { KnownProject, NamedPerson } from '../subjects';

/** Whether a text may be a user number: 1 to 32 letters or digits, and no number that identifies a person (DAT-16). */
export const isUserNumber = (text: string): boolean => /^[\dA-Za-z]{1,32}$/.test(text) && maskNumbers(text) === text;

/** Whose a user number of a project's gate devices is, from a day on, perhaps until one. */
export type Enrolment = {
  readonly userNumber: string;
  /** The token of the person. */
  readonly person: string;
  readonly from: PlainDate;
  /** The last day. */
  readonly until?: PlainDate | undefined;
  /** The last day on which the person passed a gate, where a retirement asks for it. */
  readonly passedOn?: PlainDate | undefined;
};

/** The user numbers of a project's gate devices, as far as a command names them. */
export type GateUsers =
  | { readonly status: 'UNKNOWN' }
  | {
      readonly status: 'KNOWN';
      readonly project: KnownProject;
      readonly enrolments: readonly Enrolment[];
      /** Who is named by another paper than a citizen's and is not on the roster; by token. */
      readonly strangers: ReadonlySet<string>;
    };

/** Somebody's number from a day on. */
export type Enrolled = {
  readonly userNumber: string;
  readonly person: NamedPerson;
  readonly from: PlainDate;
  /** The last day of what is new, where the number is the same person's from the next day on already. */
  readonly until?: PlainDate | undefined;
};

/** A number that is nobody's after a day. */
export type Retired = { readonly userNumber: string; readonly until: PlainDate };

export type GateUsersCommand =
  | { readonly type: 'Enrol'; readonly users: readonly Enrolled[] }
  | { readonly type: 'Retire'; readonly users: readonly Retired[]; readonly today: PlainDate };

export type GateUsersEvent =
  | { readonly type: 'GateUsersEnrolled'; readonly users: readonly Enrolled[] }
  | { readonly type: 'GateUsersRetired'; readonly users: readonly Retired[] };
