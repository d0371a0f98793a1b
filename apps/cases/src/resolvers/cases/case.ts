import { actsOf, historyConnection, nextOf, present } from '@anxin/service-kit';
import { NOTHING, plus } from '@anxin/domain-kit';
import { caseCommands } from '../../commands/case-aggregate';
import { type CaseUnit as Unit, proofOf } from '../../domain/case';
import type { CaseEntity } from '../../store/cases/case-entity';
import { caseStateOf } from '../../store/cases/case-row';
import { caseStream } from '../../store/cases/case-store';
import type { Context } from '../context';
import { documents } from '../../documents';
import { evidenceConnection } from '../evidence';
import type { WorkerRow } from '../rows';
import type { Resolvers } from '../schema.generated';

/** `AssignCase` as the mutation that gives it: `caseAssign`; `RecordVisit` as `caseRecordVisit`. */
export const caseMutation = (command: string): string => `case${command.replace('Case', '')}`;

const NOT_PAID = { paidFen: NOTHING, arrearsFen: NOTHING };

const workersOf = async (code: string, { loaders }: Context): Promise<WorkerRow[]> => {
  const [workers, paid] = await Promise.all([loaders.caseWorkers.load(code), loaders.casePaid.load(code)]);
  return (workers ?? []).map((worker) => ({ ...worker, paid: paid?.[worker.person] ?? NOT_PAID }));
};

/** The part of a unit's name behind its kind: `620522104` of `TOWN:620522104`. */
const rest = (unit: Unit): string => unit.slice(unit.indexOf(':') + 1);

const ofKind = (unit: Unit, kind: string): string | null => (unit.startsWith(`${kind}:`) ? rest(unit) : null);

export const Case: Resolvers['Case'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.case.load(code),
  next: ({ stage }) => nextOf(caseCommands, stage, caseMutation),
  acts: async (row, _, context) => {
    const { app, actor, reads, loaders } = context;
    const [workers, paid] = await Promise.all([loaders.caseWorkers.load(row.code), loaders.casePaid.load(row.code)]);
    const state = caseStateOf(row, workers ?? [], paid ?? {});
    const of = { id: row.code, state, commands: app.case, mutationOf: caseMutation };
    return actsOf(of, { actor, rows: reads.rows });
  },
  evidence: ({ code }, args, context) => evidenceConnection(args, { kind: 'case', code }, context),
  documents: ({ code }, args, context) => documents.connection(args, { kind: 'case', code }, context),
  area: ({ areaCode }) => ({ code: areaCode }),
  project: ({ projectCode }) => (projectCode === null ? null : { code: projectCode }),
  claimFen: ({ wageFen, projectFen }) => plus(wageFen, projectFen),
  clues: async ({ clues }, _, { loaders }) => {
    const found = await Promise.all(clues.map((code) => loaders.clue.load(code)));
    return found.filter((clue) => clue !== null);
  },
  warnings: ({ parts }) => [...parts.warnings],
  parties: ({ parts }) => [...parts.parties],
  workers: ({ code }, _, context) => workersOf(code, context),
  provedWorkers: async ({ code }, _, context) =>
    (await workersOf(code, context)).filter((worker) => proofOf(worker, worker.paid) !== undefined).length,
  obstacles: ({ parts }) => [...parts.obstacles],
  tasks: ({ parts }) => [...parts.tasks],
  mediation: ({ parts }) => parts.mediation?.outcome ?? null,
  procedure: ({ parts }) => parts.referral?.to ?? null,
  filingNo: ({ parts }) => parts.referral?.filingNo ?? null,
  letters: ({ parts }) => [...parts.letters],
  followUps: ({ parts }) => [...parts.followUps],
  supervision: ({ parts }) => parts.supervision ?? null,
  leader: ({ parts }) => parts.leader ?? null,
  isKey: ({ parts }) => parts.isKey ?? false,
  backlog: ({ parts }) => parts.backlog ?? null,
  aid: ({ parts }) => parts.aid ?? null,
  accountability: ({ parts }) =>
    Object.entries(parts.accountability).map(([unit, step]) => ({ unit: unit as Unit, step })),
  determination: ({ parts, foundPeople, foundFen }) =>
    parts.determination && foundPeople !== null && foundFen !== null
      ? { ...parts.determination, people: foundPeople, amountFen: foundFen }
      : null,
  calledFor: ({ parts }) => parts.drawnFor ?? null,
  deadlines: async ({ code }, _, { loaders }) => [...((await loaders.deadlines.load(caseStream(code))) ?? [])],
  history: ({ code }, args, { reads }) => historyConnection(args, caseStream(code), reads.rows),
};

export const CaseUnit: Resolvers['CaseUnit'] = {
  kind: ({ unit }) => unit.split(':', 1)[0] as never,
  area: ({ unit }) => {
    const code = ofKind(unit, 'TOWN');
    return code === null ? null : { code };
  },
  sector: ({ unit }) => ofKind(unit, 'DEPARTMENT') as never,
  body: ({ unit }) => ofKind(unit, 'BODY') as never,
};

export const CaseTask: Resolvers['CaseTask'] = {
  unit: ({ unit }) => ({ unit }),
  signedOn: ({ signedOn }) => signedOn ?? null,
  doneOn: ({ doneOn }) => doneOn ?? null,
  result: ({ result }) => result ?? null,
  evidence: ({ evidence }) => [...(evidence ?? [])],
};

export const CaseDueTask: Resolvers['CaseDueTask'] = {
  unit: ({ unit }) => ({ unit }),
  doneOn: ({ doneOn }) => doneOn ?? null,
};

export const CaseAccount: Resolvers['CaseAccount'] = { unit: ({ unit }) => ({ unit }) };

export const CaseParty: Resolvers['CaseParty'] = {
  name: ({ name }) => name ?? null,
  creditCode: ({ creditCode }) => creditCode ?? null,
  person: ({ person }) => (person === undefined ? null : { id: person }),
};

export const CaseWorker: Resolvers['CaseWorker'] = {
  worker: ({ person }) => ({ id: person }),
  foundFen: ({ foundFen }) => foundFen ?? null,
  paidFen: ({ paid }) => paid.paidFen,
  arrearsFen: ({ paid }) => paid.arrearsFen,
  proof: (worker) => proofOf(worker, worker.paid) ?? null,
  evidence: ({ evidence }) => evidence?.what ?? null,
  attestedBy: ({ evidence }) => evidence?.by ?? null,
  confirmedBy: ({ evidence }) => evidence?.confirmedBy ?? null,
};

export const CallBackUnit: Resolvers['CallBackUnit'] = {
  unit: ({ unit }) => ({ unit }),
  drawnCases: async ({ drawn }, _, { loaders }) =>
    (await Promise.all(drawn.map((code) => loaders.case.load(code)))).flatMap((found) => found ?? []),
  closed: ({ closed }) => [...closed],
  drawn: ({ drawn }) => [...drawn],
};

/** The case of a stream; null of another kind's. */
export const caseOfStream = (stream: string, { loaders }: Context): Promise<CaseEntity | null> | null =>
  stream.startsWith(caseStream('')) ? present(loaders.case.load(stream.slice(caseStream('').length))) : null;
