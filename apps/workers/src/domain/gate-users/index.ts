import type { Decider } from '@anxin/domain-kit';
import { gateErrors } from '../gate-device';
import type { Enrolled, Enrolment, GateUsers, GateUsersCommand, GateUsersEvent, Retired } from './gate-users';

export * from './gate-users';

const USERS_AT_ONCE = 1_000;

/** The enrolment of a number that has no end. */
const standing = (enrolments: readonly Enrolment[], userNumber: string): Enrolment | undefined =>
  enrolments.find((one) => one.userNumber === userNumber && one.until === undefined);

const afterEnrolling = (
  enrolments: readonly Enrolment[],
  { userNumber, person, from }: Enrolled,
): readonly Enrolment[] => [...enrolments, { userNumber, person: person.token, from }];

const afterRetiring = (enrolments: readonly Enrolment[], { userNumber, until }: Retired): readonly Enrolment[] =>
  enrolments.map((one) => (one === standing(enrolments, userNumber) ? { ...one, until } : one));

/** Whether a number is somebody's on a day or later. */
const isTakenFrom = ({ from: day, userNumber }: Enrolled, enrolments: readonly Enrolment[]): boolean =>
  enrolments.some((one) => one.userNumber === userNumber && (one.until === undefined || one.until >= day));

const enrol = (known: readonly Enrolment[], users: readonly Enrolled[]): readonly GateUsersEvent[] => {
  let enrolments = known;
  const fresh: Enrolled[] = [];
  for (const user of users) {
    const { userNumber, person, from } = user;
    const stands = standing(enrolments, userNumber);
    // Said again, it changes nothing.
    if (stands?.person === person.token && stands.from === from) continue;
    if (isTakenFrom(user, enrolments)) throw gateErrors.USER_NUMBER_TAKEN({ userNumber });
    enrolments = afterEnrolling(enrolments, user);
    fresh.push(user);
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
    if (until < stands.from || until > today) throw gateErrors.USER_DAY_INVALID({ userNumber });
    enrolments = afterRetiring(enrolments, user);
  }
  return [{ type: 'GateUsersRetired', users }];
};

const decide = (state: GateUsers, command: GateUsersCommand): readonly GateUsersEvent[] => {
  if (state.status === 'UNKNOWN' || command.users.length === 0) return [];
  if (command.users.length > USERS_AT_ONCE) throw gateErrors.USERS_TOO_MANY();
  return command.type === 'Enrol' ? enrol(state.enrolments, command.users) : retire(state.enrolments, command);
};

const evolve = (state: GateUsers, event: GateUsersEvent): GateUsers => {
  if (state.status === 'UNKNOWN') return state;
  const enrolments =
    event.type === 'GateUsersEnrolled'
      ? event.users.reduce(afterEnrolling, state.enrolments)
      : event.users.reduce(afterRetiring, state.enrolments);
  return { ...state, enrolments };
};

/** Whom the numbers of a project's gate devices stand for: a device holds no 18 digits. */
export const gateUsers: Decider<GateUsers, GateUsersCommand, GateUsersEvent> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'KNOWN'],
  statusOf: ({ status }) => status,
  allowed: { Enrol: ['KNOWN'], Retire: ['KNOWN'] },
  refuse: () => gateErrors.PROJECT_UNKNOWN(),
  decide,
  evolve,
};
