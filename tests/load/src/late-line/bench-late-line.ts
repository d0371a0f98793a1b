import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Vault } from '@anxin/identity';
import { printRatio, printSpread, spreadOf, tell } from '../rounds';
import { asOwner, type BenchStack, closeImports, DATA, secretsOf, send, sendSubjects, withStack } from '../stack';
import { makeFacts } from './made-facts';

const ROUNDS = 9;
const LINES = 15;
const PROJECTS = 20;
/** Two projects with the same people: of four months, and of forty. */
const YOUNG = { code: 'YOUNG', account: '6205000000000000001', firstMonth: '2025-11-01' } as const;
const OLD = { code: 'OLD', account: '6205000000000000002', firstMonth: '2022-11-01' } as const;

const linesOf = (name: string): readonly string[] =>
  gunzipSync(readFileSync(join(DATA, 'county', `${name}.csv.gz`)))
    .toString()
    .trim()
    .split('\n');

/** The roster of the first projects, and who is on the first of them. */
const roster = (): { readonly file: string; readonly numbers: readonly string[] } => {
  const [header = '', ...rows] = linesOf('roster');
  const codeOf = (row: string): string => row.slice(0, row.indexOf(','));
  const codes = new Set([...new Set(rows.map(codeOf))].slice(0, PROJECTS));
  const kept = rows.filter((row) => codes.has(codeOf(row)));
  const [first] = codes;
  const numbers = kept.filter((row) => codeOf(row) === first).map((row) => row.split(',')[3] ?? '');
  return { file: [header, ...kept, ''].join('\n'), numbers };
};

const vaultOf = (stack: BenchStack): Vault => {
  const bytes = (key: string): Buffer => Buffer.from(key, 'base64');
  const { person, card, atRest } = secretsOf(stack);
  return new Vault({ person: bytes(person), card: bytes(card), atRest: bytes(atRest) });
};

const fill = async (stack: BenchStack, times: number, file: string): Promise<void> => {
  await sendSubjects(stack);
  await send(stack, 'workers', 'roster', file, { name: 'roster.csv' });
  const vault = vaultOf(stack);
  const made = [YOUNG, OLD].map((project) => ({ ...project, accountToken: vault.cardToken(project.account) }));
  await asOwner(stack, 'workers', (client) => makeFacts(client, { times, firstMonth: YOUNG.firstMonth, made }));
  await closeImports(stack, 'workers');
  tell(`${times} times the projects are there`);
};

const HEADER =
  'batchNo,lineNo,escrowAccountNo,payeeName,payeeAccount,amount,idCardNumber,payMonth,resultCode,reason,postedAt,bankSerial';
let lines = 0;

type Target = { readonly stack: BenchStack; readonly account: string };

/** Sends one line; the ms that it took, evaluation and all. */
const lateLine = async ({ stack, account }: Target, numbers: readonly string[]): Promise<number> => {
  lines += 1;
  const number = numbers[lines % numbers.length];
  const row = `LATE,${lines},${account},某某,6299997170315094985,1.00,${number},2026-01,0000,,2026-03-05 10:00:00,R${lines}`;
  const { ms } = await send(stack, 'workers', 'bank-return', `${HEADER}\n${row}\n`, { name: 'late.csv', alone: true });
  return ms;
};

/** Sends lines to each in turn; the median of each. */
const lateLines = async (targets: readonly Target[], numbers: readonly string[]): Promise<readonly number[]> => {
  const took = targets.map((): number[] => []);
  for (let line = 0; line < LINES; line++) {
    for (const [index, target] of targets.entries()) took[index]?.push(await lateLine(target, numbers));
  }
  return took.map((ms) => spreadOf(ms).median);
};

/** What one late bank line costs, from the file to what is told of it, where there is ten times as much beside it. */
export const benchLateLine = (): Promise<void> => {
  const { file, numbers } = roster();
  return withStack((today) =>
    withStack(async (large) => {
      await fill(today, 1, file);
      await fill(large, 10, file);
      const [took, projects, history]: [number[], number[], number[]] = [[], [], []];
      const targets = [
        { stack: today, account: YOUNG.account },
        { stack: large, account: YOUNG.account },
        { stack: today, account: OLD.account },
      ];
      await lateLines(targets, numbers);
      for (let round = 0; round < ROUNDS; round++) {
        const [base = 0, among = 0, old = 0] = await lateLines(targets, numbers);
        tell(
          `a line: ${base.toFixed(1)} ms, ${among.toFixed(1)} ms among more projects, ${old.toFixed(1)} ms in an old one`,
        );
        took.push(base);
        projects.push(among / base);
        history.push(old / base);
      }
      printSpread('A late bank line, ms', took);
      printRatio('At ten times the projects ÷ today', projects, { atMost: 1.2 });
      printRatio('At ten times the history of the project ÷ today', history, { atMost: 1.2 });
    }),
  );
};
