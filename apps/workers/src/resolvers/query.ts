import { asOf, areasWithin, connection, importQueries, textKey } from '@anxin/service-kit';
import { readReason, rosterValue } from '../commands/read-values';
import { owes } from '../domain/totals';
import { oneMonth } from '../store/read-people';
import { type ProjectFilter, projectPage } from '../store/read-projects';
import { readPayrolls } from '../store/read-payrolls';
import { checkWageSheet } from './check-wage-sheet';
import { figuresOfPayroll, figuresWithin } from './figures';
import type { ProjectWages } from './rows';
import type { Resolvers } from './schema.generated';

/** Projects read at once at least, where only some of them are shown. */
const PROJECTS_READ_MIN = 100;

const wages: Resolvers['Query']['wages'] = async (_, { filter: given, ...args }, context) => {
  const { rows } = context.reads;
  const { law } = context.app;
  const input = given ?? {};
  const month = input.month ?? undefined;
  const owing = input.owing ?? false;
  const asked = asOf(args, context);
  const filter: ProjectFilter = {
    sector: input.sector,
    enterprises: input.enterprise ? [input.enterprise] : undefined,
    areaCodes: input.area ? await areasWithin(context.app, input.area, asked.on) : undefined,
  };
  const read = async (after = '', limit: number): Promise<readonly ProjectWages[]> => {
    const nodes: ProjectWages[] = [];
    // Few may owe anything: they are not looked for one by one.
    const batch = owing ? Math.max(limit, PROJECTS_READ_MIN) : limit;
    for (let from = after; nodes.length < limit;) {
      const projects = await projectPage(rows, filter, { after: from, limit: batch });
      for (const payroll of await readPayrolls(rows, projects, asked, law, { months: oneMonth(month) })) {
        if (!owing || owes(payroll))
          nodes.push({ project: payroll.project, figures: figuresOfPayroll(payroll, { law, asked }) });
      }
      const last = projects.at(-1);
      if (!last || projects.length < batch) break;
      from = last.code;
    }
    return nodes.slice(0, limit);
  };
  let page: ReturnType<typeof connection<ProjectWages, string>> | undefined;
  // Only what is asked for is read: totals alone need no page.
  const pageOnce = () =>
    (page ??= connection<ProjectWages, string>(args, { key: textKey, keyOf: ({ project }) => project.code, read }));
  return {
    totals: () => figuresWithin({ rows, law, asked }, filter, { month, owing }),
    nodes: async () => (await pageOnce()).nodes,
    pageInfo: async () => (await pageOnce()).pageInfo,
  };
};

export const Query: Resolvers['Query'] = {
  me: (_, __, { actor, loaders }) => (actor.person === undefined ? null : loaders.person.load(actor.person)),
  worker: (_, { id }, { loaders }) => loaders.person.load(id),
  workerByNumber: (_, { idCardNumber, reason: typed }, { app, loaders, personalData }) => {
    const person = app.vault.personToken(rosterValue('idCardNumber', idCardNumber) ?? '');
    return personalData.read({ person, field: 'Query.workerByNumber', reason: readReason(typed) }, () =>
      loaders.person.load(person),
    );
  },
  wages,
  checkWageSheet,
  statementKey: (_, __, { app }) => JSON.stringify(app.statements.publicKey),
  workersImport: importQueries.one,
  workersImports: importQueries.page,
};
