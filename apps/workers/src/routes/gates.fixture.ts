import type { Who } from '@anxin/testing';
import { OWN, type Service } from '../service.fixture';

/** A line as a terminal writes it: number, moment, status, way of verifying, work code. */
export const line = (number: string, at: string, status = '0', verified = '15'): string =>
  [number, `2026-03-${at}`, status, verified, '0', '0', ''].join('\t');

/** The address of a terminal with its secret. */
export const at = (secret: string): string => `/gates/${secret}/iclock`;

type Deliveries = { readonly nodes: readonly Record<string, unknown>[] };
type Punch = { readonly person: string; readonly at: string; readonly direction: number; readonly type: string | null };

/** Ways to install devices of a service, and to speak as they do. */
export const gatesIn = (service: Service) => {
  let keys = 0;
  const give = async (name: string, type: string, input: object, ask: string, who: Who = 'OFFICE') => {
    const { idempotencyKey = `k-${(keys += 1)}` } = input as { idempotencyKey?: string };
    return service.ask(who, `mutation ($input: ${type}!) { ${name}(input: $input) ${ask} }`, {
      input: { projectCode: OWN, ...input, idempotencyKey },
    });
  };
  const install = async (serial: string, more: object = {}): Promise<string> => {
    const input = { serial, passage: 'BOTH', installedOn: '2026-03-01', ...more };
    const { body } = await give('gateDeviceInstall', 'GateDeviceInstallInput', input, '{ secret }');
    return String((body.data?.['gateDeviceInstall'] as { secret: string }).secret);
  };
  const enrol = (users: readonly (readonly [string, string, string])[], projectCode = OWN) =>
    give(
      'gateUsersEnrol',
      'GateUsersEnrolInput',
      { projectCode, users: users.map(([userNumber, idCardNumber, from]) => ({ userNumber, idCardNumber, from })) },
      '{ code }',
    );
  const ofProject = async <Of>(fields: string, code = OWN): Promise<Of> => {
    const { body } = await service.entities('OFFICE', 'Project', [{ code }], `{ ${fields} }`);
    return (body.data?.['_entities'] as Of[])[0] as Of;
  };
  const deliveriesOf = async (serial: string, code = OWN): Promise<Deliveries['nodes']> => {
    const fields = `gateDevices { serial deliveries { nodes { recorded same unmatched refusals { nodes { line faults { code column } } } } } }`;
    const { gateDevices } = await ofProject<{ gateDevices: { serial: string; deliveries: Deliveries }[] }>(
      fields,
      code,
    );
    return gateDevices.find((device) => device.serial === serial)?.deliveries.nodes ?? [];
  };
  const punches = (serial: string) =>
    service.app.rows<Punch>(
      `SELECT p.token AS person, at::text, direction, attend_type AS type FROM punch t JOIN person p ON p.id = t.person_id
       WHERE device_code = $1 ORDER BY at, direction`,
      [serial],
    );

  /** Speaks as a terminal does: without a content type that says anything. */
  const push = (secret: string, serial: string, lines: readonly string[], more = '&Stamp=9999') =>
    service.post(`${at(secret)}/cdata?SN=${serial}&table=ATTLOG${more}`, Buffer.from(lines.join('\n')), {});
  const say = async (path: string) => {
    const { status, text, headers } = await service.get(path);
    return { status, text, type: headers.get('content-type'), date: headers.get('date') };
  };
  return { give, install, enrol, ofProject, deliveriesOf, punches, push, say };
};
