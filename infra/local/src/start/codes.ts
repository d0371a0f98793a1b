import { randomUUID } from 'node:crypto';
import { SHOWN_WORKER, type Stack } from '../stack';

/** So many digits of the identity number go with a code. */
const TAIL = 4;

/** What opens the pages without an account: a worker's code with the four digits that go with it, and the code of a document. */
export type Codes = {
  readonly worker?: { readonly code: string; readonly tail: string };
  readonly document?: { readonly code: string; readonly number: string };
};

type Asked = Pick<Stack, 'gateway' | 'tokens'>;

/** What is answered; what is refused is not there. */
const ask = async <Data>(
  { gateway, tokens }: Asked,
  role: string,
  query: string,
  input?: object,
): Promise<Partial<Data>> => {
  const answer = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[role]}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data } = (await answer.json()) as { readonly data?: Partial<Data> | null };
  return data ?? {};
};

type Paid = { readonly me: { readonly id: string } | null };
type Issued = { readonly workerCodeIssue: { readonly code: string | null } | null };

/** A code for the worker who is shown around; the one before it ends. */
const workerCode = async (stack: Asked): Promise<Codes['worker']> => {
  const { me } = await ask<Paid>(stack, 'WORKER', '{ me { id } }');
  if (!me) return undefined;
  const issue = 'mutation Issue($input: WorkerCodeInput!) { workerCodeIssue(input: $input) { code } }';
  const input = { workerId: me.id, idempotencyKey: randomUUID() };
  const code = (await ask<Issued>(stack, 'OFFICE', issue, input)).workerCodeIssue?.code;
  return code ? { code, tail: SHOWN_WORKER.slice(-TAIL) } : undefined;
};

type Document = { readonly number: string; readonly versions: readonly { readonly checkCode: string }[] };
type Clue = { readonly code: string; readonly documents: { readonly nodes: readonly Document[] } | null };
type Clues = { readonly clues: { readonly nodes: readonly Clue[] } | null };

const OF_DOCUMENT = 'number versions { checkCode }';

/** The code of a document of some clue: one that was issued, else one that is. */
const documentCode = async (stack: Asked): Promise<Codes['document']> => {
  const clues = await ask<Clues>(
    stack,
    'OFFICE',
    `{ clues(first: 20) { nodes { code documents(first: 1) { nodes { ${OF_DOCUMENT} } } } } }`,
  );
  const nodes = clues.clues?.nodes ?? [];
  const [first] = nodes;
  if (!first) return undefined;
  const issued = nodes.flatMap(({ documents }) => documents?.nodes ?? [])[0];
  const issue = `mutation Issue($input: DocumentIssueInput!) { documentIssue(input: $input) { ${OF_DOCUMENT} } }`;
  const input = {
    ...{ subject: `clue:${first.code}`, kind: 'REPORT', outcome: '演示用文书', idempotencyKey: 'demonstration' },
  };
  const document =
    issued ?? (await ask<{ documentIssue: Document | null }>(stack, 'OFFICE', issue, input)).documentIssue;
  const code = document?.versions.at(-1)?.checkCode;
  return document && code ? { code, number: document.number } : undefined;
};

/** Codes for a newcomer to try the pages without an account at once; of what a system does not know there is none. */
export const demoCodes = async (stack: Asked): Promise<Codes> => {
  const [worker, document] = await Promise.all([workerCode(stack), documentCode(stack)]);
  return { ...(worker ? { worker } : {}), ...(document ? { document } : {}) };
};
