import { filesAt } from '@anxin/answer';
import { DomainError, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { faultsOfRow, FileRefused, type PrefilledRow, readTable, roster } from '@anxin/intake';
import { z } from 'zod';
import { ask, type Service } from '../services/service';

/** Whose rows a sheet is to have. */
export type PeopleAsked = {
  readonly project: string;
  /** The month of the sheet; those who are there today, unless told. */
  readonly month?: PlainMonth | undefined;
};

type StayDays = { readonly enteredOn: PlainDate | string; readonly leftOn?: PlainDate | string | null | undefined };

/** Whether a stay reaches into the month, or has no end where none is named. */
const isThere = ({ enteredOn, leftOn }: StayDays, month: PlainMonth | undefined): boolean =>
  month === undefined
    ? (leftOn ?? undefined) === undefined
    : enteredOn.slice(0, month.length) <= month && (leftOn ?? month).slice(0, month.length) >= month;

const rowOf = ({ project, month }: PeopleAsked, idCardNumber: string, person: string): PrefilledRow => ({
  cells: { projectCode: project, ...(month ? { payMonth: month } : {}), idCardNumber },
  person,
});

const nobody = ({ project, month }: PeopleAsked): DomainError =>
  new DomainError(
    'NOBODY_THERE',
    `项目 ${project} ${month ?? ''} 没有在场工人 nobody is on the roster of the project then`,
  );

const found = (asked: PeopleAsked, people: readonly PrefilledRow[]): readonly PrefilledRow[] => {
  if (people.length === 0) throw nobody(asked);
  return people;
};

/**
 * The people of a project by the sender's own roster file, which has their whole numbers: nobody is asked. Throws
 * `FILE_UNUSABLE`, `NOBODY_THERE`, or the code of a file that is refused whole.
 */
export const peopleInRoster = async (
  path: string,
  asked: PeopleAsked,
  today: PlainDate,
): Promise<readonly PrefilledRow[]> => {
  const [file] = filesAt(path).files;
  if (file?.table !== roster)
    throw new DomainError('FILE_UNUSABLE', `${path}: 不是花名册 is no roster, such as roster.csv`);
  const people = new Map<string, PrefilledRow>();
  const { batches } = await readTable(roster, file, { today }).catch((fault: unknown) => {
    throw fault instanceof FileRefused
      ? new DomainError(fault.code, `${path}: ${fault.says.zh} ${fault.says.en}`)
      : fault;
  });
  for await (const { rows, position } of batches) {
    for (const row of rows) {
      const { values } = row;
      const faults = faultsOfRow(roster, row, { knows: () => true, contradictions: () => [], position });
      if (faults.length > 0 || values.projectCode !== asked.project || !isThere(values, asked.month)) continue;
      people.set(values.idCardNumber, rowOf(asked, values.idCardNumber, values.workerName));
    }
  }
  return found(asked, [...people.values()]);
};

const ROSTER = `query Roster($code: ID!, $after: String) {
  looks { left }
  project(code: $code) {
    roster(first: 500, after: $after) {
      nodes { enteredOn leftOn workerNameMasked worker { id } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const rosterPage = z.object({
  looks: z.object({ left: z.int() }),
  project: z
    .object({
      roster: z.object({
        nodes: z.array(
          z.object({
            enteredOn: z.string(),
            leftOn: z.string().nullable(),
            workerNameMasked: z.string(),
            worker: z.object({ id: z.string() }),
          }),
        ),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      }),
    })
    .nullable(),
});

/** Numbers that one operation shows at most (DAT-16). */
const AT_ONCE = 20;

/** Whole numbers by the ids of workers: each is a look, with its reason on record. */
const numbersOf = async (
  gateway: Service,
  ids: readonly string[],
  reason: string,
): Promise<ReadonlyMap<string, string>> => {
  const numbers = new Map<string, string>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const variables = some.map((_, at) => `$id${at}: ID!`).join(' ');
    const looks = some.map((_, at) => `w${at}: worker(id: $id${at}) { id idCardNumber(reason: $reason) }`).join(' ');
    const worker = z.object({ id: z.string(), idCardNumber: z.string() });
    const answer = await ask(
      gateway,
      `query Numbers($reason: String! ${variables}) { ${looks} }`,
      { reason, ...Object.fromEntries(some.map((id, at) => [`id${at}`, id])) },
      z.record(z.string(), worker),
    );
    for (const { id, idCardNumber } of Object.values(answer)) numbers.set(id, idCardNumber);
  }
  return numbers;
};

/** The masked names of the people of a project by their ids, and how many numbers may still be looked at. */
const namesIn = async (gateway: Service, { project, month }: PeopleAsked) => {
  const names = new Map<string, string>();
  for (let after: string | null = null; ;) {
    const page: z.output<typeof rosterPage> = await ask(gateway, ROSTER, { code: project, after }, rosterPage);
    if (!page.project)
      throw new DomainError('PROJECT_UNKNOWN', `没有项目 ${project} there is no such project in your scope`);
    const { nodes, pageInfo } = page.project.roster;
    for (const stay of nodes) if (isThere(stay, month)) names.set(stay.worker.id, stay.workerNameMasked);
    if (!pageInfo.hasNextPage) return { names, left: page.looks.left };
    after = pageInfo.endCursor;
  }
};

/**
 * The people of a project by the registers, as an officer who says why: whole numbers are looked at, noted and bounded
 * as ever, and all or none of them are. Throws `PROJECT_UNKNOWN`, `NOBODY_THERE`, `LOOKS_DAILY_REACHED`.
 */
export const peopleInRegisters = async (
  gateway: Service,
  asked: PeopleAsked,
  reason: string,
): Promise<readonly PrefilledRow[]> => {
  const { names, left } = await namesIn(gateway, asked);
  if (names.size > left)
    throw new DomainError(
      'LOOKS_DAILY_REACHED',
      `需查看 ${names.size} 个完整号码，今日还可查看 ${left} 个；可用 --roster 由总包自己的花名册生成，或申请增加 ${names.size} numbers are needed and ${left} are left today; make it of the contractor's own roster with --roster, or ask for more`,
    );
  const numbers = await numbersOf(gateway, [...names.keys()], reason);
  return found(
    asked,
    [...names].map(([id, name]) => rowOf(asked, numbers.get(id) ?? '', name)),
  );
};
