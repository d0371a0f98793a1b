import type { Vault } from '@anxin/identity';
import { isOtherPaper } from '@anxin/intake';
import {
  type Aggregate,
  type CommandTable,
  eventsOf,
  type JournalEntry,
  lockStreams,
  type Tx,
} from '@anxin/service-kit';
import { gateErrors } from '../domain/gate-device';
import {
  type Enrolment,
  gateUsers,
  type GateUsers,
  type GateUsersCommand,
  type GateUsersEvent,
} from '../domain/gate-users';
import type { KnownProject } from '../domain/subjects';
import { takeWaiting } from '../gates/take-waiting';
import { peopleOf, registeredAmong } from '../imports/people';
import { enrolmentsOf, lastPassed, saveGateUsers } from '../store/gates/gate-users';
import { placeOf, projectStream } from '../store/streams';
import { projectsByCode } from '../store/subjects';

/** What may be said of the user numbers of a project's gate devices, and by whom. */
export const gateUsersCommands: CommandTable<GateUsers, GateUsersCommand['type']> = {
  ...gateUsers,
  name: 'gate users',
  givenBy: { Enrol: ['OFFICE'], Retire: ['OFFICE'] },
};

/** The journal names people by token. */
const tell = (project: KnownProject, event: GateUsersEvent): JournalEntry => ({
  stream: projectStream(project.code),
  type: event.type,
  place: placeOf(project),
  payload: {
    projectCode: project.code,
    users:
      event.type === 'GateUsersRetired'
        ? event.users
        : event.users.map(({ person, ...user }) => ({ ...user, person: person.token })),
  },
});

/** The enrolments of the numbers that commands name; those to be retired with when their people passed last. */
const enrolmentsFor = async (
  tx: Tx,
  project: KnownProject,
  commands: readonly GateUsersCommand[],
): Promise<readonly Enrolment[]> => {
  const numbers = commands.flatMap(({ users }) => users.map(({ userNumber }) => userNumber));
  const enrolments = await enrolmentsOf(tx, project, numbers);
  const days = commands.flatMap((command) =>
    command.type === 'Retire' ? command.users.map(({ until }) => until) : [],
  );
  const [since] = days.toSorted();
  if (since === undefined) return enrolments;
  const keys = enrolments.filter(({ until }) => until === undefined).map(({ key }) => key);
  const passed = await lastPassed(tx, project, keys, since);
  return enrolments.map((one) => ({ ...one, passedOn: passed.get(one.person) }));
};

/** Whom commands name by another paper than a citizen's, and no roster of the project does; hardly any command. */
const strangersAmong = async (
  tx: Tx,
  vault: Vault,
  project: KnownProject,
  commands: readonly GateUsersCommand[],
): Promise<ReadonlySet<string>> => {
  const named = commands
    .flatMap((command) => (command.type === 'Enrol' ? command.users.map(({ person }) => person) : []))
    .filter(({ idCardNumber }) => isOtherPaper(idCardNumber));
  if (named.length === 0) return new Set();
  const { of } = await peopleOf(tx, vault, named, () => project);
  const isRegistered = await registeredAmong(tx, named, of);
  return new Set(named.filter((person) => !isRegistered(person)).map(({ token }) => token));
};

/** How user numbers are enrolled and retired, kept and told; by project code. */
export const gateUsersAggregate = (vault: Vault): Aggregate<GateUsers, GateUsersCommand, GateUsersEvent> => ({
  ...gateUsers,
  ...gateUsersCommands,
  isVisible: async (rows, code) => (await rows('SELECT FROM project WHERE code = $1', [code])).length > 0,
  unknown: () => gateErrors.PROJECT_UNKNOWN(),
  load: async (tx, codes, given) => {
    await lockStreams(tx, codes.map(projectStream));
    const projects = await projectsByCode(tx, codes);
    const known = new Map<string, GateUsers>();
    for (const [code, project] of projects) {
      const commands = given.filter(({ id }) => id === code).map(({ command }) => command);
      known.set(code, {
        ...{ status: 'KNOWN', project },
        enrolments: await enrolmentsFor(tx, project, commands),
        strangers: await strangersAmong(tx, vault, project, commands),
      });
    }
    return known;
  },
  save: async (tx, changes, cause) => {
    for (const [found, event] of changes.flatMap((change) => eventsOf(gateUsers.evolve, change))) {
      if (found.status === 'UNKNOWN') continue;
      await saveGateUsers(tx, vault, found.project, event);
      if (event.type === 'GateUsersEnrolled') await takeWaiting(tx, found.project, event.users, cause);
    }
  },
  tell: (_, after, event) => (after.status === 'UNKNOWN' ? [] : [tell(after.project, event)]),
});
