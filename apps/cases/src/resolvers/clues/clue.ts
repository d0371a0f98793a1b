import { maskForLists, maskNumbers, text } from '@anxin/law';
import { actsOf, historyConnection, nextOf, present, seenConnection, workdaysLeft } from '@anxin/service-kit';
import { SMS_STEPS } from '../../domain/clue';
import { readWords } from '../../domain/reading';
import { clueCommands } from '../../commands/clue-aggregate';
import { stateOf } from '../../store/clues/clue-row';
import { clueStream, codeOfStream } from '../../store/clues/clue-store';
import { openedPart, type ReportPart } from '../../store/clues/read-clues';
import { warningOfStream, warningStream } from '../../store/warnings/warning-store';
import { caseOfStream } from '../cases/case';
import { groupEventOfStream } from '../group-events/group-event';
import { documents } from '../../documents';
import { evidenceConnection } from '../evidence';
import type { Context } from '../context';
import type { Resolvers } from '../schema.generated';

const told = async (code: string, part: ReportPart, { loaders, app }: Context): Promise<string | null> =>
  openedPart(app.vault, await loaders.report.load(code), part);

/** `ScreenClue` as the mutation that gives it: `clueScreen`; `SendClueBack` as `clueSendBack`. */
const mutationOf = (command: string): string => `clue${command.replace('Clue', '')}`;

const isOfClue = (stream: string): boolean => stream.startsWith(clueStream(''));
const isOfWarning = (stream: string): boolean => stream.startsWith(warningStream(''));

const SAME = {
  reporter: text('同一反映人', 'The same reporter'),
  phone: text('反映人电话相同', "The reporters' phones are the same"),
  employer: text('同一用人单位', 'The same employer'),
  project: text('同一项目', 'The same project'),
  period: text('欠薪月份有重叠', 'Their months overlap'),
};

export const Clue: Resolvers['Clue'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.clue.load(code),
  next: ({ stage }) => nextOf(clueCommands, stage, mutationOf),
  acts: (row, _, { app, actor, reads }) => {
    const of = { id: row.code, state: stateOf(row), commands: app.clue, mutationOf };
    return actsOf(of, { actor, rows: reads.rows });
  },
  project: ({ projectCode }) => (projectCode === null ? null : { code: projectCode }),
  area: ({ toldAreaCode }) => (toldAreaCode === null ? null : { code: toldAreaCode }),
  reporterNameMasked: async ({ code }, _, context) => {
    const name = await told(code, 'name', context);
    return name && maskForLists('name', name);
  },
  reporterPhoneMasked: async ({ code }, _, context) => {
    const phone = await told(code, 'phone', context);
    return phone && maskForLists('phone', phone);
  },
  reporterPhone: async ({ code }, { reason }, { app, loaders, personalData }) => {
    const report = await loaders.report.load(code);
    if (!report?.phone) return null;
    const look = { person: code, field: 'Clue.reporterPhone', reason };
    return personalData.look(look, () => openedPart(app.vault, report, 'phone'));
  },
  words: async ({ code }, _, context) => {
    const words = await told(code, 'words', context);
    return words && maskNumbers(words);
  },
  readings: async ({ code, receivedOn }, _, context) => {
    const words = await told(code, 'words', context);
    if (words === null) return [];
    const known = (await context.loaders.named.load(words)) ?? [];
    return [...readWords({ words, receivedOn }, known)];
  },
  unit: (clue) => (clue.unitKind === null ? null : clue),
  deadlines: async ({ code }, _, { loaders }) => [...((await loaders.deadlines.load(clueStream(code))) ?? [])],
  case: async ({ code }, _, { loaders }) => {
    const of = await loaders.caseOfClue.load(code);
    return of === null ? null : loaders.case.load(of);
  },
  joined: async ({ code }, _, { loaders }) => {
    const codes = (await loaders.joined.load(code)) ?? [];
    return Promise.all(codes.map((other) => present(loaders.clue.load(other))));
  },
  evidence: ({ code }, args, context) => evidenceConnection(args, { kind: 'clue', code }, context),
  documents: ({ code }, args, context) => documents.connection(args, { kind: 'clue', code }, context),
  history: ({ code }, args, { reads }) => historyConnection(args, clueStream(code), reads.rows),
  maybeSame: async ({ code }, _, { loaders }) => [...((await loaders.like.load(code)) ?? [])],
  seen: ({ code }, args, { reads }) => seenConnection(args, code, reads.rows),
  sms: async ({ code }, _, { loaders }) => [...((await loaders.sms.load(code)) ?? [])],
};

export const ClueSms: Resolvers['ClueSms'] = { says: ({ step }) => SMS_STEPS[step] };

export const ClueReading: Resolvers['ClueReading'] = {
  quote: ({ quote }) => maskNumbers(quote),
  name: (reading) => ('name' in reading ? (reading.name ?? null) : null),
  code: (reading) => ('code' in reading ? (reading.code ?? null) : null),
  people: (reading) => (reading.of === 'PEOPLE' ? reading.people : null),
  amountFen: (reading) => (reading.of === 'AMOUNT' ? reading.amountFen : null),
  periodFrom: (reading) => (reading.of === 'PERIOD' ? reading.from : null),
  periodTo: (reading) => (reading.of === 'PERIOD' ? reading.to : null),
};

export const ClueUnit: Resolvers['ClueUnit'] = {
  kind: ({ unitKind }) => unitKind ?? 'OFFICE',
  area: ({ unitKind, areaCode }) => (unitKind === 'TOWN' && areaCode !== null ? { code: areaCode } : null),
  sector: ({ unitKind, sector }) => (unitKind === 'DEPARTMENT' ? sector : null),
};

export const ClueLikeness: Resolvers['ClueLikeness'] = {
  clue: ({ code }, _, { loaders }) => present(loaders.clue.load(code)),
  because: ({ person, employer, project }) => [
    person ? SAME.reporter : SAME.phone,
    ...(employer ? [SAME.employer] : []),
    ...(project ? [SAME.project] : []),
    SAME.period,
  ],
};

export const Deadline: Resolvers['Deadline'] = {
  workdaysLeft: (deadline, _, { app }) => workdaysLeft(deadline, app.clock.today(), app.terms),
  clue: ({ stream }, _, { loaders }) => (isOfClue(stream) ? loaders.clue.load(codeOfStream(stream)) : null),
  warning: ({ stream }, _, { loaders }) => (isOfWarning(stream) ? loaders.warning.load(warningOfStream(stream)) : null),
  case: ({ stream }, _, context) => caseOfStream(stream, context),
  groupEvent: ({ stream }, _, context) => groupEventOfStream(stream, context),
};
