import { type ReferenceKind, type Table } from '@anxin/intake';

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
