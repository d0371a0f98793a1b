import { isUndetermined, maskForLists, type Undetermined } from '@anxin/law';
import { asOf, type AsOf, connection, type PageArgs, present, seenConnection } from '@anxin/service-kit';
import { z } from 'zod';
import { statementPage } from '../../statement/page';
import type { StatedLine } from '../../statement/statement';
import { numberPlace } from '../../store/people/persons';
import type { StoredPerson } from '../../store/people/read-persons';
import type { StoredStay } from '../../store/roster/read-stays';
import { unsealed } from '../../store/roster/stays';
import type { Context } from '../context';
import type { AskedLine } from '../rows';
import type { Resolvers } from '../schema.generated';
import { explainedLine, whyOf } from '../why';
import { toldOf } from '../wages/told';
import { confirmationOf } from './month-confirmations';

const PAGE_ROWS_MAX = 1_000;

const staysOf = ({ personId }: StoredPerson, asked: AsOf, { loaders }: Context) =>
  loaders.stays.load({ personId, ...asked });

const lastStay = async (person: StoredPerson, context: Context): Promise<StoredStay | undefined> =>
  (await staysOf(person, asOf({}, context), context)).at(-1);

const numberMasked = ({ idCardNumber, person }: StoredPerson, { app }: Context): string =>
  maskForLists('citizenNumber', app.vault.decrypt(idCardNumber, numberPlace(person)));

const masked = (
  kind: 'name' | 'phone' | 'bankCard',
  stay: StoredStay,
  field: 'workerName' | 'cellPhone' | 'card',
  { app }: Context,
): string | null => {
  const clear = unsealed(app.vault, stay, field);
  return clear && maskForLists(kind, clear);
};

const nameMasked = async (person: StoredPerson, context: Context): Promise<string | null> => {
  const stay = await lastStay(person, context);
  return stay ? masked('name', stay, 'workerName', context) : null;
};

const determined = <Value>(value: Value | Undetermined): Value | null => (isUndetermined(value) ? null : value);

type Key = readonly [when: string, projectCode: string];
const key: z.ZodType<Key> = z.tuple([z.string(), z.string()]);

/** A page of what a worker has over all projects, in the order of its keys. */
const ownPage = <Node>(args: PageArgs, keyOf: (node: Node) => Key, all: () => Promise<readonly Node[]>) => {
  const place = (of: Key): string => of.join('\n');
  return connection<Node, Key>(args, {
    key,
    keyOf,
    read: async (after, limit) =>
      (await all())
        .toSorted((a, b) => (place(keyOf(a)) < place(keyOf(b)) ? -1 : 1))
        .filter((node) => !after || place(keyOf(node)) > place(after))
        .slice(0, limit),
    count: async () => (await all()).length,
    most: PAGE_ROWS_MAX,
  });
};

const nameOf = async (person: StoredPerson, context: Context): Promise<string> => {
  const stay = await lastStay(person, context);
  return (stay && unsealed(context.app.vault, stay, 'workerName')) ?? '';
};

/** Who it is: the worker's own name and number are whole to the worker, and masked to anybody else. */
const namedFor = async (person: StoredPerson, context: Context) => {
  const [name, idCardNumber] = [
    await nameOf(person, context),
    context.app.vault.decrypt(person.idCardNumber, numberPlace(person.person)),
  ];
  const { role, person: own } = context.actor;
  return role === 'WORKER' && own === person.person
    ? { id: person.person, name, idCardNumber }
    : {
        id: person.person,
        name: name && maskForLists('name', name),
        idCardNumber: maskForLists('citizenNumber', idCardNumber),
      };
};

const statedLine = async (line: AskedLine, context: Context): Promise<StatedLine> => {
  const { projectCode, attendanceDays, incompleteDays, basis, paidFen } = line;
  const [projectName, found] = await Promise.all([
    context.loaders.projectName.load(projectCode),
    explainedLine(line, context),
  ]);
  return {
    ...{ projectCode, projectName, attendanceDays, incompleteDays, basis, paidFen },
    payableFen: determined(line.payableFen),
    dueOn: determined(line.dueOn),
    arrearsFen: determined(line.arrearsFen),
    daysLate: determined(line.daysLate),
    steps: found?.explained.workerFigures ?? [],
  };
};

const statement: Resolvers['Worker']['statement'] = async (person, { month, on }, context) => {
  const asked = asOf({ on: on ?? null }, context);
  const { app, loaders, call, statements } = context;
  const lines = (await loaders.lines.load({ personId: person.personId, ...asked })).filter(
    ({ payMonth }) => payMonth === month,
  );
  const said = await statements.issue({
    worker: await namedFor(person, context),
    payMonth: month,
    on: asked.on,
    lines: await Promise.all(lines.map((line) => statedLine({ ...line, asked }, context))),
  });
  return {
    html: () => statementPage(said, { language: call.language, contact: app.contact, checkUrl: app.config.CHECK_URL }),
    signed: () => app.statements.sign(said),
  };
};

export const Worker: Resolvers['Worker'] = {
  __resolveReference: ({ id }, { loaders }) => loaders.person.load(id),
  id: ({ person }) => person,
  nameMasked: (person, _, context) => nameMasked(person, context),
  idCardNumberMasked: (person, _, context) => numberMasked(person, context),
  idCardNumber: ({ person, idCardNumber }, { reason }, { app, personalData }) =>
    personalData.look({ person, field: 'Worker.idCardNumber', reason }, () =>
      app.vault.decrypt(idCardNumber, numberPlace(person)),
    ),
  cellPhone: async (worker, { reason }, context) => {
    const stay = await lastStay(worker, context);
    const access = { person: worker.person, field: 'Worker.cellPhone', reason };
    return context.personalData.look(access, () => (stay ? unsealed(context.app.vault, stay, 'cellPhone') : null));
  },
  stays: (person, args, context) =>
    ownPage<StoredStay>(
      args,
      ({ enteredOn, projectCode }) => [enteredOn, projectCode],
      () => staysOf(person, asOf(args, context), context),
    ),
  wageLines: ({ personId }, args, context) => {
    const asked = asOf(args, context);
    return ownPage<AskedLine>(
      args,
      ({ payMonth, projectCode }) => [payMonth, projectCode],
      async () => (await context.loaders.lines.load({ personId, ...asked })).map((line) => ({ ...line, asked })),
    );
  },
  statement,
  seen: ({ person }, args, { reads }) => seenConnection(args, person, reads.rows),
};

export const Stay: Resolvers['Stay'] = {
  worker: ({ person }, _, { loaders }) => present(loaders.person.load(person)),
  project: ({ projectCode }) => ({ code: projectCode }),
  projectName: ({ projectCode }, _, { loaders }) => loaders.projectName.load(projectCode),
  employer: ({ employerCreditCode }) => ({ creditCode: employerCreditCode }),
  workerNameMasked: (stay, _, context) => masked('name', stay, 'workerName', context) ?? '',
  cellPhoneMasked: (stay, _, context) => masked('phone', stay, 'cellPhone', context),
  cardMasked: (stay, _, context) => masked('bankCard', stay, 'card', context),
};

export const WageLine: Resolvers['WageLine'] = {
  worker: ({ person }, _, { loaders }) => present(loaders.person.load(person)),
  project: ({ projectCode }) => ({ code: projectCode }),
  projectName: ({ projectCode }, _, { loaders }) => loaders.projectName.load(projectCode),
  payableFen: ({ payableFen }) => determined(payableFen),
  dueOn: ({ dueOn }) => determined(dueOn),
  arrearsFen: ({ arrearsFen }) => determined(arrearsFen),
  daysLate: ({ daysLate }) => determined(daysLate),
  missing: ({ payableFen, dueOn }) =>
    [payableFen, dueOn].filter((value) => isUndetermined(value)).map(({ missing }) => missing),
  confirmation: (line, _, context) => confirmationOf(line, context),
  why: (line, _, context) => whyOf(line, context),
  told: (line, _, context) => toldOf(line, context),
};

export const SharedMonth: Resolvers['SharedMonth'] = {
  worker: ({ person }, _, { loaders }) => present(loaders.person.load(person)),
};
