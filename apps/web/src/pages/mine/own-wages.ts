import { askGraph, type Asker } from '../shell/ask';
import type { Look } from '../shell/seen';

type Both = { readonly zh: string; readonly en: string };

/** A month on a project, as `me` of the graph tells it. */
export type Line = {
  readonly projectName: string;
  readonly projectCode: string;
  readonly payMonth: string;
  readonly attendanceDays: number;
  readonly incompleteDays: number;
  readonly basis: 'SIGNED_SHEET' | 'ATTENDANCE';
  readonly payableFen: string | null;
  readonly paidFen: string;
  readonly misdirectedFen: string;
  readonly dueOn: string | null;
  readonly arrearsFen: string | null;
  readonly daysLate: number | null;
  /** What the worker said of it. */
  readonly confirmation: { readonly on: string; readonly isSame: boolean } | null;
};

/** The same with how it is computed, in the worker's words. */
export type ExplainedLine = Line & { readonly why: { readonly says: Both } | null };

export type Stay = {
  readonly projectName: string;
  readonly workType: string | null;
  readonly wageType: 'DAY' | 'MONTH';
  readonly wageRateFen: string;
  readonly enteredOn: string;
  readonly leftOn: string | null;
};

export type Own = {
  readonly name: string;
  readonly stays: readonly Stay[];
  /** Oldest first; the last of them are explained as well. */
  readonly lines: readonly Line[];
  readonly explained: readonly ExplainedLine[];
  readonly seen: readonly Look[];
};

/** So many of the latest are explained: to explain a line costs as much as to compute it. */
const EXPLAINED = 12;

const LINE = `projectName projectCode payMonth attendanceDays incompleteDays basis payableFen paidFen misdirectedFen dueOn arrearsFen daysLate
  confirmation { on isSame }`;

export const OWN = `query OwnWages { me {
  nameMasked
  stays(first: 50) { nodes { projectName workType wageType wageRateFen enteredOn leftOn } }
  wageLines(first: 240) { edges { cursor node { ${LINE} } } }
  seen(first: 20) { nodes { on officer reason } }
} }`;

export const WHY = `query WhyOwnWages($after: String) { me {
  wageLines(first: ${EXPLAINED}, after: $after) { nodes { ${LINE} why { says { zh en } } } }
} }`;

type Answered = {
  readonly me: {
    readonly nameMasked: string | null;
    readonly stays: { readonly nodes: readonly Stay[] };
    readonly wageLines: { readonly edges: readonly { readonly cursor: string; readonly node: Line }[] };
    readonly seen: { readonly nodes: Own['seen'] };
  } | null;
};
type Explained = { readonly me: { readonly wageLines: { readonly nodes: readonly ExplainedLine[] } } | null };

/** What is the worker's own, asked of `workers` alone with the token that it gave; `undefined` of nobody it knows. */
export const ownWages = async (asker: Asker, workers: string, token: string): Promise<Own | undefined> => {
  const authorization = `Bearer ${token}`;
  const { me } = await askGraph<Answered>(asker, workers, { query: OWN, authorization });
  if (me === null) return undefined;
  const { edges } = me.wageLines;
  const after = edges.at(-EXPLAINED - 1)?.cursor ?? null;
  const variables = { after };
  const why =
    edges.length === 0 ? null : await askGraph<Explained>(asker, workers, { query: WHY, variables, authorization });
  return {
    name: me.nameMasked ?? '',
    stays: me.stays.nodes,
    lines: edges.map(({ node }) => node),
    explained: why?.me?.wageLines.nodes ?? [],
    seen: me.seen.nodes,
  };
};

export const STATEMENT = `query OwnStatement($month: Month!) { me { statement(month: $month) { html signed } } }`;

/** A month's statement as a page, and as the file that proves it. */
export const ownStatement = async (asker: Asker, workers: string, token: string, month: string) => {
  const asked = { query: STATEMENT, variables: { month }, authorization: `Bearer ${token}` };
  type Answer = {
    readonly me: { readonly statement: { readonly html: string; readonly signed: string } | null } | null;
  };
  return (await askGraph<Answer>(asker, workers, asked)).me?.statement ?? undefined;
};

export const CONFIRM = `mutation ConfirmOwnMonth($input: WageMonthConfirmInput!) {
  wageMonthConfirm(input: $input) { payMonth }
}`;

/** What of a form says which month is right, and what was shown of it. */
type Confirmed = Readonly<Record<string, string>>;

/** Says of an own month that it is right. Throws `Refused` where its figures have changed, or that was said before. */
export const confirmMonth = async (asker: Asker, workers: string, token: string, confirmed: Confirmed) => {
  const { project: projectCode, month: payMonth, days, payable: payableFen, paid: paidFen, form } = confirmed;
  const input = { projectCode, payMonth, attendanceDays: Number(days), payableFen, paidFen, idempotencyKey: form };
  await askGraph(asker, workers, { query: CONFIRM, variables: { input }, authorization: `Bearer ${token}` });
};
