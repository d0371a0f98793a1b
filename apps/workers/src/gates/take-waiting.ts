import { groupedBy, inParts } from '@anxin/domain-kit';
import { append, type Cause, type Tx, uuidv7 } from '@anxin/service-kit';
import type { Enrolled } from '../domain/gate-users';
import type { KnownProject } from '../domain/subjects';
import { takePunches } from '../imports/take-punches';
import { saveDelivery } from '../store/gates/gate-deliveries';
import { enrolmentsOf, waitingFor } from '../store/gates/gate-users';
import { asPunch, position } from './take-pushed';

const PUNCHES_AT_ONCE = 20_000;

/** Takes in the punches that waited for numbers to be enrolled, each device's as if it had pushed them now. */
export const takeWaiting = async (
  tx: Tx,
  project: KnownProject,
  users: readonly Enrolled[],
  cause: Cause,
): Promise<void> => {
  const numbers = users.map(({ userNumber }) => userNumber);
  const keyOf = new Map((await enrolmentsOf(tx, project, numbers)).map(({ key }) => [key.token, key]));
  const keys = new Map(users.map(({ userNumber, person }) => [userNumber, keyOf.get(person.token)]));
  const bySerial = groupedBy(await waitingFor(tx, project, users), ({ serial }) => serial);
  const parts = [...bySerial].flatMap(([serial, punches]) =>
    inParts(punches, PUNCHES_AT_ONCE).map((waiting) => ({ serial, waiting })),
  );
  for (const { serial, waiting } of parts) {
    const id = uuidv7();
    const punches = waiting.flatMap((punch, index) => {
      const person = keys.get(punch.userNumber);
      return person ? [asPunch(project, person, { ...punch, line: index + 1 })] : [];
    });
    const { recorded, same, refused, entries } = await takePunches(tx, punches, { importId: id, position });
    await saveDelivery(tx, project, serial, {
      ...{ id, recorded, same, unmatched: 0, refused: refused.length, refusals: refused, skewSeconds: undefined },
    });
    await append(tx, entries, cause);
  }
};
