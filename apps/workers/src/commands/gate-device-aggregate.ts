import { createHash } from 'node:crypto';
import { readTyped, attendance } from '@anxin/intake';
import { type Aggregate, type CommandTable, eventsOf, type JournalEntry, lockStreams } from '@anxin/service-kit';
import {
  gateDevice,
  type GateDevice,
  type GateDeviceCommand,
  type GateDeviceEvent,
  gateErrors,
  type KnownDevice,
} from '../domain/gate-device';
import { loadGateDevice, saveGateDevice } from '../store/gates/gate-devices';
import { gateStream, placeOf } from '../store/streams';

/** Whether a text may be a serial. */
export const isSerial = (serial: string): boolean => /^[\w-]{1,64}$/.test(serial);

/** A serial as a punch of a file would have it for its device code; throws `GATE_SERIAL_INVALID`. */
export const readSerial = (typed: string): string => {
  const serial = readTyped(attendance, 'deviceCode', typed);
  if (typeof serial !== 'string' || !isSerial(serial)) throw gateErrors.SERIAL_INVALID();
  return serial;
};

/** What is kept of a secret. */
export const secretDigest = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export const gateDeviceId = (projectCode: string, serial: string): string => JSON.stringify([projectCode, serial]);
const keyOf = (id: string) => JSON.parse(id) as [projectCode: string, serial: string];

/** What may be done about a gate device, and by whom. */
export const gateDeviceCommands: CommandTable<GateDevice, GateDeviceCommand['type']> = {
  ...gateDevice,
  name: 'gate device',
  givenBy: { Install: ['OFFICE'], RenewSecret: ['OFFICE'], Remove: ['OFFICE'] },
};

/** The journal keeps that a secret was renewed, and nothing of it. */
const tell = (serial: string, { project }: KnownDevice, event: GateDeviceEvent): JournalEntry => {
  const { type } = event;
  const told =
    event.type === 'GateDeviceInstalled'
      ? { passage: event.device.passage, installedOn: event.device.installedOn }
      : event.type === 'GateDeviceRemoved'
        ? { on: event.on }
        : {};
  return { stream: gateStream(serial), type, place: placeOf(project), payload: { projectCode: project.code, ...told } };
};

/** How a gate device is installed and removed, kept and told. */
export const gateDeviceAggregate: Aggregate<GateDevice, GateDeviceCommand, GateDeviceEvent> = {
  ...gateDevice,
  ...gateDeviceCommands,
  isVisible: async (rows, id) => (await rows('SELECT FROM project WHERE code = $1', [keyOf(id)[0]])).length > 0,
  unknown: () => gateErrors.PROJECT_UNKNOWN(),
  load: async (tx, ids) => {
    await lockStreams(
      tx,
      ids.map((id) => gateStream(keyOf(id)[1])),
    );
    const known = new Map<string, KnownDevice>();
    for (const id of ids) {
      const device = await loadGateDevice(tx, ...keyOf(id));
      if (device) known.set(id, device);
    }
    return known;
  },
  save: async (tx, changes) => {
    for (const { id, ...change } of changes)
      for (const [found, event] of eventsOf(gateDevice.evolve, { id, ...change }))
        if (found.status !== 'UNKNOWN') await saveGateDevice(tx, found, keyOf(id)[1], event);
  },
  tell: (id, after, event) => (after.status === 'UNKNOWN' ? [] : [tell(keyOf(id)[1], after, event)]),
};
