import { freshBytes } from '@anxin/identity';
import { text } from '@anxin/law';
import { connection, giveCommand, type OwnGauge, pageOf, present, textKey } from '@anxin/service-kit';
import { z } from 'zod';
import { gateDeviceId, readSerial, secretDigest } from '../commands/gate-device-aggregate';
import { namedPerson } from '../commands/named-person';
import { correctionErrors } from '../domain/correction';
import { type GateDeviceCommand, gateErrors } from '../domain/gate-device';
import { isClockOff } from '../domain/gate-clock';
import { type GateUsersCommand, isUserNumber } from '../domain/gate-users';
import { countDeliveries, deliveriesPage, type ShownDelivery } from '../store/gates/gate-deliveries';
import { countClocksOff, shownDevice } from '../store/gates/gate-devices';
import {
  countUnmatched,
  countUsers,
  type ShownUser,
  type Unmatched,
  unmatchedPage,
  type UserKey,
  usersPage,
} from '../store/gates/gate-users';
import type { App, Context } from './context';
import type { Resolvers } from './schema.generated';

type Mutations = NonNullable<Resolvers['Mutation']>;
type OfDevice = { readonly projectCode: string; readonly serial: string; readonly idempotencyKey: string };

/** Gives a command to a device, and answers it. */
const give = async (mutation: string, input: OfDevice, command: GateDeviceCommand, context: Context) => {
  const serial = readSerial(input.serial);
  const id = gateDeviceId(input.projectCode, serial);
  await giveCommand(context, context.app.gateDevice, { mutation, id, input, command });
  return present(shownDevice(context.reads.rows, serial));
};

const SECRET_BYTES = 16;

/** The same with a secret that nobody has seen yet: where it is the device's now, it is shown to whoever asked, once. */
const giveSecret = async (
  mutation: string,
  input: OfDevice,
  commandOf: (secretDigest: string) => GateDeviceCommand,
  context: Context,
) => {
  const secret = freshBytes(SECRET_BYTES).toString('hex');
  const digest = secretDigest(secret);
  const device = await give(mutation, input, commandOf(digest), context);
  return { device, secret: device.secretDigest === digest ? secret : null };
};

/** A user number as a device would say it; throws `GATE_USER_NUMBER_INVALID`. */
const readUserNumber = (typed: string): string => {
  const userNumber = typed.trim();
  if (!isUserNumber(userNumber)) throw gateErrors.USER_NUMBER_INVALID();
  return userNumber;
};

const personOf = (typed: string, { app }: Context) => {
  const person = namedPerson(typed, app.vault);
  if (!person) throw correctionErrors.VALUE_INVALID({ column: 'idCardNumber' });
  return person;
};

type OfUsers = { readonly projectCode: string; readonly idempotencyKey: string };

const giveUsers = async (mutation: string, input: OfUsers, command: GateUsersCommand, context: Context) => {
  const { projectCode: id } = input;
  await giveCommand(context, context.app.gateUsers, { mutation, id, input, command });
  return context.loaders.project.load(id);
};

/** Gate devices, and whom their numbers stand for. */
export const gateMutations: Pick<
  Mutations,
  'gateDeviceInstall' | 'gateDeviceRenewSecret' | 'gateDeviceRemove' | 'gateUsersEnrol' | 'gateUsersRetire'
> = {
  gateDeviceInstall: (_, { input }, context) => {
    const [today, { passage }] = [context.app.clock.today(), input];
    const installedOn = input.installedOn ?? today;
    return giveSecret(
      'gateDeviceInstall',
      input,
      (digest) => ({ type: 'Install', device: { passage, installedOn, secretDigest: digest }, today }),
      context,
    );
  },
  gateDeviceRenewSecret: (_, { input }, context) =>
    giveSecret('gateDeviceRenewSecret', input, (digest) => ({ type: 'RenewSecret', secretDigest: digest }), context),
  gateDeviceRemove: (_, { input }, context) => {
    const command: GateDeviceCommand = { type: 'Remove', today: context.app.clock.today() };
    return give('gateDeviceRemove', input, command, context);
  },
  gateUsersEnrol: (_, { input }, context) => {
    const users = input.users.map(({ userNumber, idCardNumber, from }) => ({
      ...{ userNumber: readUserNumber(userNumber), person: personOf(idCardNumber, context), from },
    }));
    return giveUsers('gateUsersEnrol', input, { type: 'Enrol', users }, context);
  },
  gateUsersRetire: (_, { input }, context) => {
    const users = input.users.map(({ userNumber, until }) => ({ userNumber: readUserNumber(userNumber), until }));
    return giveUsers('gateUsersRetire', input, { type: 'Retire', users, today: context.app.clock.today() }, context);
  },
};

const userKey: z.ZodType<UserKey> = z.tuple([z.string(), z.iso.date()]);

/** What a project's gate devices say of themselves, and whom their numbers stand for. */
export const gatesOfProject: Pick<Resolvers['Project'], 'gateDevices' | 'gateUsers' | 'gateUnmatched'> = {
  gateDevices: async ({ code }, _, { loaders }) => [...((await loaders.gateDevices.load(code)) ?? [])],
  gateUsers: ({ code }, args, { reads }) =>
    connection<ShownUser, UserKey>(args, {
      key: userKey,
      keyOf: ({ userNumber, from }) => [userNumber, from],
      read: (after, limit) => usersPage(reads.rows, code, { after, limit }),
      count: () => countUsers(reads.rows, code),
    }),
  gateUnmatched: ({ code }, args, { reads }) =>
    connection<Unmatched, string>(args, {
      key: textKey,
      keyOf: ({ userNumber }) => userNumber,
      read: (after, limit) => unmatchedPage(reads.rows, code, { after, limit }),
      count: () => countUnmatched(reads.rows, code),
    }),
};

const boundOf = (app: App): number => app.config.GATE_SKEW_SECONDS;

const clockNote = (seconds: number) => {
  const by = Math.abs(seconds);
  return seconds > 0
    ? text(
        `设备时钟快 ${by} 秒，考勤时间随之偏晚，请校准。`,
        `The device’s clock is ${by} s ahead, and so are its punches: set it right.`,
      )
    : text(
        `设备时钟慢 ${by} 秒，考勤时间随之偏早，请校准。`,
        `The device’s clock is ${by} s behind, and so are its punches: set it right.`,
      );
};

export const GateDevice: Resolvers['GateDevice'] = {
  clockOff: ({ skewSeconds }, _, { app }) => isClockOff(skewSeconds, boundOf(app)),
  note: ({ skewSeconds }, _, { app }) =>
    skewSeconds !== null && isClockOff(skewSeconds, boundOf(app)) ? clockNote(skewSeconds) : null,
  deliveries: ({ serial }, args, { reads }) =>
    connection<ShownDelivery, string>(args, {
      key: z.uuid(),
      keyOf: ({ id }) => id,
      read: (before, limit) => deliveriesPage(reads.rows, serial, { before, limit }),
      count: () => countDeliveries(reads.rows, serial),
    }),
};

export const GateDelivery: Resolvers['GateDelivery'] = {
  refusals: async ({ id }, args, { loaders }) =>
    pageOf(
      args,
      ((await loaders.gateRefusals.load(id)) ?? []).map(({ line, faults }) => ({
        sheet: '',
        line,
        faults: [...faults],
      })),
    ),
};

export const GateUser: Resolvers['GateUser'] = {
  worker: ({ person }, _, { loaders }) => loaders.person.load(person),
};

/** The gauge that an alert watches. */
export const gateClocksGauge: OwnGauge<App> = {
  name: 'anxin_gate_clocks_off',
  help: 'Installed gate devices whose clock is off by more than the bound',
  value: ({ rows, config }) => countClocksOff(rows, config.GATE_SKEW_SECONDS),
};
