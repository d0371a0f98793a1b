import { randomUUID } from 'node:crypto';
import { type Refusals, type TableFile, watched } from '@anxin/answer';
import { ownerOf, SERVICE_NAMES, type ServiceName, SERVICES } from '@anxin/contracts';
import { tablesBefore } from '@anxin/intake';
import { call, type Service } from '../services/service';
import { settled } from '../services/settled';
import type { Services } from '../services/stack-file';
import { takerOf } from './owners';
import { listedRows } from './listed-rows';
import { type FileReport, mappingHeader, sendFile } from './send-file';

export type TakenFile = { readonly file: string; readonly report: FileReport };

/** What became of a folder's files. */
export type TakenIn = {
  readonly files: readonly TakenFile[];
  /** Files that were not sent, by the service that would take them; under nothing those that no service takes yet. */
  readonly notSent: ReadonlyMap<ServiceName | undefined, readonly string[]>;
};

/** Told how it goes: bytes sent, rows that a service has read of a file. */
export type Listener = {
  readonly advance: (bytes: number) => void;
  readonly note: (what: string, count: number) => void;
};

/** The services that take files in, and so have sessions; what the others do follows from each event by itself. */
const takersAmong = (services: Services): readonly Service[] =>
  SERVICE_NAMES.flatMap((name) => (SERVICES[name].tables.length > 0 ? (services[name] ?? []) : []));

/** One session over all services that take files in: they go in, what follows from them is drawn when it closes. */
class Session {
  readonly #name = randomUUID();
  readonly #takers: readonly Service[];
  /** Tables whose rows may still be on their way to other services. */
  readonly #moving = new Set<string>();

  constructor(
    private readonly services: Services,
    private readonly refusals: Refusals,
    private readonly listener: Listener,
  ) {
    this.#takers = takersAmong(services);
  }

  /** Every one of them knows before the first file that more may come. */
  async open(): Promise<void> {
    for (const service of this.#takers) await this.#post(service, '/imports-open');
  }

  async send(service: Service, file: TableFile): Promise<TakenFile> {
    if (tablesBefore(file.table).some((name) => this.#moving.has(name))) {
      await settled(this.services);
      this.#moving.clear();
    }
    const onRows = (rows: number): void => this.listener.note(file.name, rows);
    const report = await sendFile(service, watched(file, this.listener.advance), {
      session: this.#name,
      onRows,
    });
    this.#moving.add(file.table.name);
    const { unknownColumns: columns } = report;
    if (columns.length > 0) this.refusals.unknownColumns.push({ file: file.name, columns });
    if (report.refused > 0 || Object.keys(report.notes).length > 0) {
      for await (const row of listedRows(service, report.list, file.name)) {
        if ('faults' in row) this.refusals.add(row);
        else for (const note of row.notes) this.refusals.note(file.table.name, row.place, note);
      }
    }
    return { file: file.name, report };
  }

  /** Nothing is concluded before every service has heard all that the files told. */
  async close(): Promise<void> {
    await settled(this.services);
    for (const service of this.#takers) await this.#post(service, '/imports-close');
    await settled(this.services);
  }

  /** After a fault: what went in is acted upon all the same, as far as its services answer. */
  async abandon(): Promise<void> {
    for (const service of this.#takers) await this.#post(service, '/imports-close').catch(() => undefined);
  }

  async #post(service: Service, path: string): Promise<void> {
    const { body } = await call(service, path, { method: 'POST', headers: { 'x-import-session': this.#name } });
    await body.dump();
  }
}

/**
 * Sends files to their owners in the order given, and ends when the services have come to rest. Throws
 * `MAPPING_TOO_LONG` before anything is sent.
 */
export const takeIn = async (
  files: readonly TableFile[],
  services: Services,
  refusals: Refusals,
  listener: Listener,
): Promise<TakenIn> => {
  for (const file of files) if (takerOf(file, services)) mappingHeader(file);
  const session = new Session(services, refusals, listener);
  const taken: TakenFile[] = [];
  const notSent = new Map<ServiceName | undefined, string[]>();
  try {
    await session.open();
    for (const file of files) {
      const service = takerOf(file, services);
      const owner = ownerOf(file.table.name);
      if (service) taken.push(await session.send(service, file));
      else notSent.set(owner, [...(notSent.get(owner) ?? []), file.name]);
    }
    await session.close();
  } catch (fault) {
    await session.abandon();
    throw fault;
  }
  return { files: taken, notSent };
};
