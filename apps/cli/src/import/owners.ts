import { ownerOf } from '@anxin/contracts';
import type { ReferenceKind, Table } from '@anxin/intake';
import type { TableFile } from '../county/folder';
import type { Service } from '../services/service';
import type { Services } from '../services/stack-file';

const TOLD_BY: Readonly<Record<ReferenceKind, string | undefined>> = {
  enterprise: 'enterprises',
  project: 'projects',
  worker: 'roster',
  person: 'roster',
  // By a row of the same table.
  changed: undefined,
  account: 'projects',
};

/** The names of the tables whose rows a table refers to. */
export const tablesBefore = ({ references }: Table): readonly string[] => [
  ...new Set(Object.values(references).flatMap((kind) => (kind && TOLD_BY[kind]) ?? [])),
];

/** The service among these that takes a file in. */
export const takerOf = ({ table }: TableFile, services: Services): Service | undefined =>
  services[ownerOf(table.name) ?? ''];

/** Bytes of the files that a service among these takes. */
export const bytesToSend = (files: readonly TableFile[], services: Services): number =>
  files.reduce((sum, file) => sum + (takerOf(file, services) ? file.bytes : 0), 0);
