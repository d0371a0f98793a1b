import { addDays, type Decider } from '@anxin/domain-kit';
import { gateErrors } from '../gate-device';
import type { Enrolled, Enrolment, GateUsers, GateUsersCommand, GateUsersEvent, Retired } from './gate-users';

export * from './gate-users';

const USERS_AT_ONCE = 1_000;

type Known = Extract<GateUsers, { status: 'KNOWN' }>;

/** The enrolment of a number that has no end. */
const standing = (enrolments: readonly Enrolment[], userNumber: string): Enrolment | undefined =>
  enrolments.find((one) => one.userNumber === userNumber && one.until === undefined);

const afterEnrolling = (
  enrolments: readonly Enrolment[],
  { userNumber, person, from, until }: Enrolled,
): readonly Enrolment[] =>
  until === undefined
    ? [...enrolments, { userNumber, person: person.token, from }]
    : enrolments.map((one) =>
        one.userNumber === userNumber && one.from === addDays(until, 1) ? { ...one, from } : one,
      );

const afterRetiring = (enrolments: readonly Enrolment[], { userNumber, until }: Retired): readonly Enrolment[] =>
  enrolments.map((one) => (one === standing(enrolments, userNumber) ? { ...one, until } : one));

/** Whose a number is on a day, or next after it. */
const heldFrom = ({ from: day, userNumber }: Enrolled, enrolments: readonly Enrolment[]): Enrolment | undefined =>
  enrolments
    .filter((one) => one.userNumber === userNumber && (one.until === undefined || one.until >= day))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];

const enrol = ({ enrolments: known, strangers }: Known, users: readonly Enrolled[]): readonly GateUsersEvent[] => {
  let enrolments = known;
  const fresh: Enrolled[] = [];
  for (const user of users) {
    const { userNumber, person, from } = user;
    // As in a file: another paper's number, mistyped, is nobody's.
    if (strangers.has(person.token)) throw gateErrors.USER_NOT_ON_ROSTER({ userNumber });
    const held = heldFrom(user, enrolments);
    const isOwn = held?.person === person.token;
    // Said again, it changes nothing.
    if (isOwn && held.from === from && held.until === undefined) continue;
    // The same person's begins earlier, by one change of a number at once.
    const isEarlier = isOwn && from < held.from && !fresh.some((one) => one.userNumber === userNumber);
    if (held && !isEarlier) throw gateErrors.USER_NUMBER_TAKEN({ userNumber });
    const enrolled = held ? { ...user, until: addDays(held.from, -1) } : user;
    enrolments = afterEnrolling(enrolments, enrolled);
    fresh.push(enrolled);
  }
  return fresh.length > 0 ? [{ type: 'GateUsersEnrolled', users: fresh }] : [];
};

const retire = (
  known: readonly Enrolment[],
  { users, today }: Extract<GateUsersCommand, { type: 'Retire' }>,
): readonly GateUsersEvent[] => {
  let enrolments = known;
  for (const user of users) {
    const { userNumber, until } = user;
    const stands = standing(enrolments, userNumber);
    if (!stands) throw gateErrors.USER_NUMBER_UNKNOWN({ userNumber });
    // What went in as a person's stays so: nobody else may be given the same punches.
    const { from, passedOn = from } = stands;
    if (until < from || until < passedOn || until > today) throw gateErrors.USER_DAY_INVALID({ userNumber });
    enrolments = afterRetiring(enrolments, user);
  }
  return [{ type: 'GateUsersRetired', users }];
};

const decide = (state: GateUsers, command: GateUsersCommand): readonly GateUsersEvent[] => {
  if (state.status === 'UNKNOWN' || command.users.length === 0) return [];
  if (command.users.length > USERS_AT_ONCE) throw gateErrors.USERS_TOO_MANY();
  return command.type === 'Enrol' ? enrol(state, command.users) : retire(state.enrolments, command);
};

const evolve = (state: GateUsers, event: GateUsersEvent): GateUsers => {
  if (state.status === 'UNKNOWN') return state;
  const enrolments =
    event.type === 'GateUsersEnrolled'
      ? event.users.reduce(afterEnrolling, state.enrolments)
      : event.users.reduce(afterRetiring, state.enrolments);
  return { ...state, enrolments };
};

/** Whom the numbers of a project's gate devices stand for: many hold no 18 digits, and all would show them. */
export const gateUsers: Decider<GateUsers, GateUsersCommand, GateUsersEvent> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'KNOWN'],
  statusOf: ({ status }) => status,
  allowed: { Enrol: ['KNOWN'], Retire: ['KNOWN'] },
  refuse: () => gateErrors.PROJECT_UNKNOWN(),
  decide,
  evolve,
};
