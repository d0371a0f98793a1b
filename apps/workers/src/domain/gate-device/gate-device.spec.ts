import { plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { gateDevice, type GateDeviceCommand, type Installed, type KnownDevice } from '.';

const today = plainDate('2026-03-10');
const project = { id: 1, code: 'P', sector: 'HOUSING', areaCode: '620522104' };
const device: Installed = { passage: 'BOTH', installedOn: plainDate('2026-03-01'), secretDigest: 'a' };
const absent: KnownDevice = { status: 'ABSENT', project };
const installed: KnownDevice = { status: 'INSTALLED', project, device };
const install = (installedOn: string): Extract<GateDeviceCommand, { type: 'Install' }> => ({
  ...{ type: 'Install', device: { ...device, installedOn: plainDate(installedOn) }, today },
});
const given = (state: KnownDevice) => specify({ ...gateDevice, initial: state }).given();

describe('the table of a gate device', () => {
  walkCommands(gateDevice, {
    states: {
      UNKNOWN: { status: 'UNKNOWN' },
      ABSENT: absent,
      INSTALLED: installed,
      ELSEWHERE: { ...installed, status: 'ELSEWHERE' },
    },
    commands: {
      Install: install('2026-02-20'),
      RenewSecret: { type: 'RenewSecret', secretDigest: 'b' },
      Remove: { type: 'Remove', today },
    },
  });
});

describe('a gate device', () => {
  it('is installed on a day that has come, and not before it was removed elsewhere', () => {
    given(absent).when(install('2026-03-11')).then(refused('GATE_DAY_INVALID'));
    const removed: KnownDevice = { ...absent, device, removedOn: plainDate('2026-03-05') };
    given(removed).when(install('2026-03-04')).then(refused('GATE_DAY_INVALID'));
    given(removed)
      .when(install('2026-03-05'))
      .then([{ type: 'GateDeviceInstalled', device: { ...device, installedOn: plainDate('2026-03-05') } }]);
  });

  it('installed too late is installed again from an earlier day, not before it was removed, and keeps its secret', () => {
    const again = {
      type: 'Install',
      device: { ...device, installedOn: plainDate('2026-02-20'), secretDigest: 'b' },
      today,
    } as const;
    given(installed)
      .when(again)
      .then([{ type: 'GateDeviceInstalled', device: { ...again.device, secretDigest: 'a' } }]);
    given({ ...installed, removedOn: plainDate('2026-02-21') })
      .when(again)
      .then(refused('GATE_DAY_INVALID'));
    given(installed).when(install('2026-03-01')).then(refused('GATE_DEVICE_EXISTS'));
  });

  it('stands at one gate at a time', () => {
    given(installed).when(install('2026-03-10')).then(refused('GATE_DEVICE_EXISTS'));
    given({ ...installed, status: 'ELSEWHERE' })
      .when(install('2026-03-10'))
      .then(refused('GATE_DEVICE_ELSEWHERE'));
  });
});
