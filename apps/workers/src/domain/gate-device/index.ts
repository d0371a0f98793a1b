import type { Decider } from '@anxin/domain-kit';
import { type GateDevice, type GateDeviceCommand, type GateDeviceEvent, gateErrors } from './gate-device';

export * from './gate-device';

const decide = (state: GateDevice, command: GateDeviceCommand): readonly GateDeviceEvent[] => {
  if (state.status === 'UNKNOWN') return [];
  switch (command.type) {
    case 'Install': {
      const { device, today } = command;
      const { removedOn, device: stood } = state;
      const stands = state.status === 'INSTALLED' ? stood : undefined;
      // Its day of installation is put right to an earlier one; its secret stays.
      if (stands && device.installedOn >= stands.installedOn) throw gateErrors.DEVICE_EXISTS();
      if (device.installedOn > today || (removedOn && device.installedOn < removedOn)) throw gateErrors.DAY_INVALID();
      return [
        { type: 'GateDeviceInstalled', device: { ...device, ...(stands && { secretDigest: stands.secretDigest }) } },
      ];
    }
    case 'RenewSecret':
      return [{ type: 'GateDeviceSecretRenewed', secretDigest: command.secretDigest }];
    case 'Remove':
      return [{ type: 'GateDeviceRemoved', on: command.today }];
  }
};

const evolve = (state: GateDevice, event: GateDeviceEvent): GateDevice => {
  if (state.status === 'UNKNOWN') return state;
  switch (event.type) {
    case 'GateDeviceInstalled':
      return { ...state, status: 'INSTALLED', device: event.device };
    case 'GateDeviceSecretRenewed':
      return state.device ? { ...state, device: { ...state.device, secretDigest: event.secretDigest } } : state;
    case 'GateDeviceRemoved':
      return { ...state, status: 'ABSENT', removedOn: event.on };
  }
};

const refuse = (status: GateDevice['status'], command: GateDeviceCommand['type']) => {
  if (status === 'UNKNOWN') return gateErrors.PROJECT_UNKNOWN();
  if (command !== 'Install') return gateErrors.DEVICE_UNKNOWN();
  return gateErrors.DEVICE_ELSEWHERE();
};

/** A device at a project's gate, which pushes its punches with a secret of its own. */
export const gateDevice: Decider<GateDevice, GateDeviceCommand, GateDeviceEvent> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'ABSENT', 'INSTALLED', 'ELSEWHERE'],
  statusOf: ({ status }) => status,
  allowed: { Install: ['ABSENT', 'INSTALLED'], RenewSecret: ['INSTALLED'], Remove: ['INSTALLED'] },
  refuse: (status, command) => refuse(status as GateDevice['status'], command),
  decide,
  evolve,
};
