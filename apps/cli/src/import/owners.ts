import type { ReferenceKind, Table } from '@anxin/intake';
import type { TableFile } from '../county/folder';
import type { Services } from '../services/stack-file';

/** The service that takes a table in. */
const OWNERS: Readonly<Record<string, string>> = {
  enterprises: 'projects',
  projects: 'projects',
  'escrow-statement': 'projects',
  roster: 'workers',
  attendance: 'workers',
  payroll: 'workers',
  'bank-return': 'workers',
  signals: 'cases',
  clues: 'cases',
};

export const ownerOf = ({ name }: Table): string => {
  const owner = OWNERS[name];
  if (owner === undefined) throw new Error(`No service owns the table ${name}`);
  return owner;
};

const TOLD_BY: Readonly<Record<ReferenceKind, string>> = {
  enterprise: 'enterprises',
  project: 'projects',
  worker: 'roster',
  account: 'projects',
};

/** The names of the tables whose rows a table refers to. */
export const tablesBefore = ({ references }: Table): readonly string[] => [
  ...new Set(Object.values(references).flatMap((kind) => (kind ? [TOLD_BY[kind]] : []))),
];

/** Bytes of the files that a service among these takes. */
export const bytesToSend = (files: readonly TableFile[], services: Services): number =>
  files.reduce((sum, { table, bytes }) => sum + (services[ownerOf(table)] ? bytes : 0), 0);
