import { type Aggregate, lockStreams, type Tx, type Vault } from '@anxin/service-kit';
import { project, type Project, type ProjectCommand, projectErrors, type ProjectEvent } from '../domain/project';
import { tellProject } from '../events/out';
import { lockAccounts } from '../store/accounts';
import { loadProjects, saveProjects } from '../store/project-store';
import { projectStream } from '../store/streams';

/** A wage account belongs to one project (ACC-03). */
const refuseTakenAccount = async (tx: Tx, code: string, before: Project, after: Project): Promise<void> => {
  const [known, account] = [before, after].map((project) =>
    project.status === 'REGISTERED' ? project.row.escrowAccountNo : undefined,
  );
  if (account === undefined || account === known) return;
  await lockAccounts(tx, [account]);
  const holders = await tx.query<{ code: string }[]>('SELECT code FROM project WHERE escrow_account_no = $1', [
    account,
  ]);
  if (holders.some((holder) => holder.code !== code)) throw projectErrors.ACCOUNT_TAKEN();
};

/** How a project is decided, kept and told: the one way its commands go. */
export const projectAggregate = (vault: Vault): Aggregate<Project, ProjectCommand, ProjectEvent> => ({
  ...project,
  load: async (tx, code) => {
    await lockStreams(tx, [projectStream(code)]);
    return (await loadProjects(tx, [code])).get(code)?.project;
  },
  save: async (tx, code, { before, after, events, cause }) => {
    await refuseTakenAccount(tx, code, before, after);
    const row = after.status === 'REGISTERED' ? after.row : undefined;
    const isNew = before.status === 'UNKNOWN' || before.row !== row;
    const versions = row && isNew ? [{ row, origin: cause.cause ?? cause.actor }] : [];
    return saveProjects(tx, [{ code, before, after, events, versions }]);
  },
  tell: (code, state, event) => {
    if (state.status === 'UNKNOWN') throw projectErrors.UNKNOWN();
    return tellProject(vault)(code, state, event);
  },
});
