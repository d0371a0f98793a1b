import { type Fen, minus, NOTHING, plus } from '@anxin/domain-kit';
import type { ProjectRow } from '@anxin/intake';
import { type LaterFields, type Project, type ProjectEvent, type Registered, SUBJECTS } from './project';

const LATER = Object.values(SUBJECTS).flat();

/** The row without what later events tell of it. */
const requiredOf = (row: ProjectRow): ProjectRow => ({
  ...row,
  ...Object.fromEntries(LATER.map((name) => [name, undefined])),
});

/** What is booked as lodged: the amount, once both it and the day are known. */
const lodgedFen = ({ depositOn, depositAmount }: ProjectRow): Fen =>
  depositOn === undefined ? NOTHING : (depositAmount ?? NOTHING);

const withFields = (project: Registered, fields: LaterFields): Registered => {
  const row = { ...project.row, ...fields };
  return { ...project, row, depositFen: plus(project.depositFen, minus(lodgedFen(row), lodgedFen(project.row))) };
};

export const evolve = (project: Project, event: ProjectEvent): Project => {
  if (event.type === 'Registered') return { status: 'REGISTERED', row: requiredOf(event.row), depositFen: NOTHING };
  if (project.status === 'UNKNOWN') return project;
  switch (event.type) {
    case 'Completed':
      return withFields(project, event.fields);
    case 'DepositDrawn':
      return { ...project, depositFen: minus(project.depositFen, event.amountFen), depositMovedOn: event.on };
    case 'DepositToppedUp':
      return { ...project, depositFen: plus(project.depositFen, event.amountFen), depositMovedOn: event.on };
  }
};
