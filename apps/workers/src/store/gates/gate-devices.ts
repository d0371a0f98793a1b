import type { PlainDate } from '@anxin/domain-kit';
import { isoInstant, type Rows, type Tx } from '@anxin/service-kit';
import type { GateDeviceEvent, KnownDevice, Passage } from '../../domain/gate-device';
import type { KnownProject } from '../../domain/subjects';
import { projectsByCode } from '../subjects';

type Stored = {
  readonly projectId: number;
  readonly passage: Passage;
  readonly installedOn: PlainDate;
  readonly removedOn: PlainDate | null;
  readonly freeSince: PlainDate | null;
  readonly secretDigest: string;
};

const DEVICE = `d.passage, d.installed_on::text AS "installedOn", d.removed_on::text AS "removedOn",
  d.secret_digest AS "secretDigest"`;

/** A device as a command of a project finds it; `undefined` of a project that nobody knows. */
export const loadGateDevice = async (tx: Tx, projectCode: string, serial: string): Promise<KnownDevice | undefined> => {
  const project = (await projectsByCode(tx, [projectCode])).get(projectCode);
  if (!project) return undefined;
  const [found] = await tx.query<Stored[]>(
    `SELECT d.project_id AS "projectId", d.free_since::text AS "freeSince", ${DEVICE} FROM gate_device d WHERE d.serial = $1 FOR UPDATE`,
    [serial],
  );
  if (!found) return { status: 'ABSENT', project };
  const { projectId, removedOn, freeSince, ...device } = found;
  const status = removedOn === null ? (projectId === project.id ? 'INSTALLED' : 'ELSEWHERE') : 'ABSENT';
  return { status, project, device, removedOn: removedOn ?? freeSince ?? undefined };
};

/** Keeps what became of a device. */
export const saveGateDevice = async (
  tx: Tx,
  { project }: KnownDevice,
  serial: string,
  event: GateDeviceEvent,
): Promise<void> => {
  if (event.type === 'GateDeviceInstalled') {
    const { passage, installedOn, secretDigest } = event.device;
    await tx.query(
      `INSERT INTO gate_device AS d (serial, project_id, passage, installed_on, secret_digest) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (serial) DO UPDATE SET project_id = $2, passage = $3, installed_on = $4, removed_on = NULL,
         secret_digest = $5, free_since = coalesce(d.removed_on, d.free_since)`,
      [serial, project.id, passage, installedOn, secretDigest],
    );
  } else if (event.type === 'GateDeviceSecretRenewed')
    await tx.query('UPDATE gate_device SET secret_digest = $2 WHERE serial = $1', [serial, event.secretDigest]);
  else await tx.query('UPDATE gate_device SET removed_on = $2 WHERE serial = $1', [serial, event.on]);
};

/** A device that pushes, with the project at whose gate it stands. */
export type PushingDevice = {
  readonly serial: string;
  readonly project: KnownProject;
  readonly passage: Passage;
  readonly installedOn: PlainDate;
  readonly secretDigest: string;
};

/** The installed device of a serial. */
export const installedDevice = async (rows: Rows, serial: string): Promise<PushingDevice | undefined> => {
  const [found] = await rows<KnownProject & Omit<PushingDevice, 'project'>>(
    `SELECT d.serial, ${DEVICE}, p.id, p.code, p.sector, p.area_code AS "areaCode"
     FROM gate_device d JOIN project p ON p.id = d.project_id WHERE d.serial = $1 AND d.removed_on IS NULL`,
    [serial],
  );
  if (!found) return undefined;
  const { serial: own, passage, installedOn, secretDigest, id, code, sector, areaCode } = found;
  return { serial: own, passage, installedOn, secretDigest, project: { id, code, sector, areaCode } };
};

/** After so long without a word a device was out of touch: its punches waited, for less than makes a clock wrong. */
const OUT_OF_TOUCH = `interval '90 seconds'`;
/** So long after it is in touch again, nothing waits any more. */
const SETTLED = `interval '5 minutes'`;
/** Devices ask twice a minute and oftener; that they are there is written so often at most. */
const NOTED_EVERY = `interval '20 seconds'`;

/** Notes that a device is in touch. */
export const noteContact = (rows: Rows, serial: string): Promise<unknown> =>
  rows(
    `INSERT INTO gate_contact AS c (serial) VALUES ($1)
     ON CONFLICT (serial) DO UPDATE SET seen_at = now(),
       in_touch_since = CASE WHEN c.seen_at < now() - ${OUT_OF_TOUCH} THEN now() ELSE c.in_touch_since END
     WHERE c.seen_at < now() - ${NOTED_EVERY}`,
    [serial],
  );

/** Whether a device has been in touch for so long that nothing waits any more. */
export const isLive = async (rows: Rows, serial: string): Promise<boolean> => {
  const [contact] = await rows<{ live: boolean }>(
    `SELECT in_touch_since < now() - ${SETTLED} AND seen_at > now() - ${OUT_OF_TOUCH} AS live FROM gate_contact
     WHERE serial = $1`,
    [serial],
  );
  return contact?.live ?? false;
};

/** Notes how a device's clock goes, where that was told, and what it calls the last of what it sent. */
export const noteClock = (
  tx: Tx,
  serial: string,
  { skewSeconds, stamp }: { readonly skewSeconds: number | undefined; readonly stamp: string | undefined },
): Promise<unknown> =>
  tx.query(
    'UPDATE gate_contact SET skew_seconds = coalesce($2, skew_seconds), stamp = coalesce($3, stamp) WHERE serial = $1',
    [serial, skewSeconds ?? null, stamp ?? null],
  );

/** What a device calls the last of what it sent. */
export const stampOf = async (rows: Rows, serial: string): Promise<string | undefined> =>
  (await rows<{ stamp: string | null }>('SELECT stamp FROM gate_contact WHERE serial = $1', [serial]))[0]?.stamp ??
  undefined;

/** A device as it is shown. */
export type ShownDevice = {
  readonly serial: string;
  readonly projectCode: string;
  readonly passage: Passage;
  readonly installedOn: PlainDate;
  readonly removedOn: PlainDate | null;
  readonly secretDigest: string;
  readonly seenAt: string | null;
  readonly skewSeconds: number | null;
};

const SHOWN = `
SELECT d.serial, p.code AS "projectCode", ${DEVICE}, ${isoInstant('c.seen_at')} AS "seenAt",
  c.skew_seconds AS "skewSeconds"
FROM gate_device d JOIN project p ON p.id = d.project_id LEFT JOIN gate_contact c ON c.serial = d.serial`;

/** The devices of projects by serial; those removed stay with the project where they stood last. */
export const devicesOfProjects = (rows: Rows, codes: readonly string[]): Promise<readonly ShownDevice[]> =>
  rows(`${SHOWN} WHERE p.code = ANY($1) ORDER BY p.code, d.serial`, [codes]);

/** A device by its serial. */
export const shownDevice = async (rows: Rows, serial: string): Promise<ShownDevice | null> =>
  (await rows<ShownDevice>(`${SHOWN} WHERE d.serial = $1`, [serial]))[0] ?? null;

/** How many installed devices have a clock that is off by more than so many seconds. */
export const countClocksOff = async (rows: Rows, seconds: number): Promise<number> => {
  const [row] = await rows<{ devices: number }>(
    `SELECT count(*)::int AS devices FROM gate_contact JOIN gate_device USING (serial)
     WHERE removed_on IS NULL AND abs(skew_seconds) > $1`,
    [seconds],
  );
  return row?.devices ?? 0;
};
