import { dayOfInstant, type Instant } from '@anxin/intake';
import { groupedBy, type Moment, momentInChina, type PlainDate } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import { isCitizenNumber } from '@anxin/law';
import {
  append,
  inCommandTime,
  inTransaction,
  type JournalEntry,
  type Kit,
  lockStreams,
  rowsIn,
  type Timed,
  type Tx,
  uuidv7,
} from '@anxin/service-kit';
import { lastDayOf, skewOf } from '../domain/gate-clock';
import type { Enrolment } from '../domain/gate-users';
import type { KnownProject, PersonKey } from '../domain/subjects';
import { takePunches } from '../imports/take-punches';
import { type Delivery, REFUSALS_KEPT, type RefusedLine, saveDelivery } from '../store/gates/gate-deliveries';
import { isLive, noteClock, type PushingDevice } from '../store/gates/gate-devices';
import { enrolmentsOf, keepUnmatched, type UnmatchedPunch } from '../store/gates/gate-users';
import { ensurePersons, findPersons } from '../store/people/persons';
import type { NewPunch } from '../store/gates/punches';
import { gateStream, placeOf, projectStream } from '../store/streams';
import { readPunch, type ReadPunch, type ToldPunch } from './gate-punch';

/** What gates need of the service. */
type Gates = Pick<Kit, 'database' | 'clock' | 'vault'> & { readonly config: { readonly GATE_SKEW_SECONDS: number } };
type Told = { readonly punches: readonly ToldPunch[]; readonly stamp?: string | undefined };
type Numbered = UnmatchedPunch & { readonly line: number };

/** Whose a number is on the day of a punch. */
const personOf = (
  enrolments: ReadonlyMap<string, readonly (Enrolment & { readonly key: PersonKey })[]>,
  { userNumber, at }: UnmatchedPunch,
): PersonKey | undefined => {
  const day = dayOfInstant(at);
  return enrolments.get(userNumber)?.find(({ from, until }) => from <= day && (until === undefined || day <= until))
    ?.key;
};

/** A punch as one of a file of the same would be: of its person, whom the token names here. */
export const asPunch = (
  project: KnownProject,
  person: PersonKey,
  { line, at: date, direction, attendType, serial: deviceCode }: Numbered,
): NewPunch => {
  const of = { projectCode: project.code, idCardNumber: person.token };
  const values = { ...of, date, direction, attendType, deviceCode } as NewPunch['row']['values'];
  return { row: { line, values, faults: [], notes: [], unknown: undefined }, project, person };
};

const POSITIONS = ['userNumber', 'date', 'direction', 'attendType'];
/** Where a value stands in what a device says; faults are told in that order. */
export const position = (column: string): number => POSITIONS.indexOf(column);

/** What the journal keeps of a delivery; others hear of the punches by `AttendanceRecorded`. */
const tellDelivery = (
  { serial, project }: Pick<PushingDevice, 'serial' | 'project'>,
  { id, recorded, same, unmatched, refused, skewSeconds }: Delivery,
): JournalEntry => ({
  stream: gateStream(serial),
  type: 'GateDelivered',
  place: placeOf(project),
  payload: { id, recorded, same, unmatched, refused, skewSeconds: skewSeconds ?? null },
});

/** An instant of China as a moment. */
const momentAt = (instant: Instant): Moment =>
  momentInChina(dayOfInstant(instant), Date.parse(`1970-01-01T${instant.slice(11)}Z`));

/** What came, line by line: what is good, how many are not with the first of them, and the latest of all. */
const readAll = (punches: readonly ToldPunch[], device: PushingDevice, lastDay: PlainDate) => {
  const [good, refusals]: [ReadPunch[], RefusedLine[]] = [[], []];
  let latest: ReadPunch | undefined;
  for (const punch of punches) {
    const row = readPunch(punch, device, lastDay);
    const { line, faults, at } = row;
    if (at !== undefined && at > (latest?.at ?? '')) latest = row;
    if (faults.length === 0) good.push(row);
    // A body may be noise from end to end: no more of it is held than is kept.
    else if (refusals.length < REFUSALS_KEPT) refusals.push({ line, faults });
  }
  return { good, refused: punches.length - good.length, refusals, latest };
};

/** How the clock goes by the latest of what came: of a punch that was not there yet, or of one refused for its day. */
const clockOf = async (
  tx: Tx,
  serial: string,
  { latest, fresh }: { readonly latest: ReadPunch | undefined; readonly fresh: ReadonlySet<Instant> },
  receivedAt: Moment,
) => {
  if (latest?.at === undefined || !(fresh.has(latest.at) || latest.faults.length > 0)) return undefined;
  return skewOf({ punchedAt: momentAt(latest.at), receivedAt, isLive: await isLive(rowsIn(tx), serial) });
};

const sorted = async (tx: Tx, vault: Vault, { serial, project }: PushingDevice, rows: readonly ReadPunch[]) => {
  const good = rows.map(({ line, values: { date: at, ...values } }): Numbered => ({ line, at, serial, ...values }));
  const numbers = [...new Set(good.map(({ userNumber }) => userNumber))];
  // A citizen's own number needs no enrolment, as in a file; of it the person's token is all that is kept.
  const cards = numbers.filter(isCitizenNumber);
  const citizens = await ensurePersons(tx, vault, cards, await findPersons(tx, vault, cards));
  const enrolments = groupedBy(await enrolmentsOf(tx, project, numbers), ({ userNumber }) => userNumber);
  const [matched, unmatched]: [NewPunch[], Numbered[]] = [[], []];
  for (const punch of good) {
    const person = citizens.get(punch.userNumber) ?? personOf(enrolments, punch);
    if (person) matched.push(asPunch(project, person, punch));
    else unmatched.push(punch);
  }
  return { matched, unmatched };
};

/**
 * Takes what a device pushed, in one transaction: punches of known people by the way of a file's, once, whatever is
 * repeated; those of numbers that stand for nobody wait; a line at fault is refused alone. Answers what came of them.
 * What may have changed by them is evaluated within a second, with what others brought: nobody at a gate waits for it.
 */
export const takePushed = async (
  { database, clock, vault, config }: Gates,
  device: PushingDevice,
  { punches, stamp }: Told,
  timed: Timed,
): Promise<Delivery> => {
  const { serial, project } = device;
  const [today, receivedAt, id] = [clock.today(), clock.now(), uuidv7()];
  const lastDay = lastDayOf(receivedAt, config.GATE_SKEW_SECONDS);
  const read = readAll(punches, device, lastDay);
  const cause = { actor: gateStream(serial), businessDay: today, cause: `delivery:${id}` };
  const take = async (tx: Tx): Promise<Delivery> => {
    await lockStreams(tx, [projectStream(project.code)]);
    const { matched, unmatched } = await sorted(tx, vault, device, read.good);
    const taken = await takePunches(tx, matched, { importId: id, position });
    const waiting = await keepUnmatched(tx, project, id, unmatched);
    const fresh = matched.flatMap(({ row }) => (taken.known.has(row.line) ? [] : [row.values.date]));
    const skewSeconds = await clockOf(
      tx,
      serial,
      { latest: read.latest, fresh: new Set([...fresh, ...waiting]) },
      receivedAt,
    );
    const came: Delivery = {
      ...{ id, recorded: taken.recorded, same: taken.same + unmatched.length - waiting.length },
      ...{ unmatched: waiting.length, refused: read.refused + taken.refused.length, skewSeconds },
      refusals: [...read.refusals, ...taken.refused],
    };
    await noteClock(tx, serial, { skewSeconds, stamp });
    await saveDelivery(tx, project, serial, came);
    await append(tx, [...taken.entries, tellDelivery(device, came)], cause);
    return came;
  };
  return inCommandTime(timed, (over) => inTransaction(database, take, over));
};
