import type { ReferenceKind, Table } from './table';

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
