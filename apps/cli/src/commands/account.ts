import { randomUUID } from 'node:crypto';
import { DomainError } from '@anxin/domain-kit';
import { type Actor, actorOf, type LocalIssuer, localIssuer } from '@anxin/identity';
import { type Language, text } from '@anxin/law';
import { Command } from 'commander';
import { z } from 'zod';
import { findStack } from '../services/stack-file';
import { language, pathFrom, terminalOf } from './options';

type Options = { readonly services?: string; readonly lang: Language };
type Told = Options & { readonly reason: string };
type Changed = Told & { readonly role?: string } & {
  readonly [Scope in 'sectors' | 'areas' | 'enterprises']?: readonly string[];
};

/** The issuer of the stack that runs here, and its gateway. */
const stackOf = async ({ services: file }: Options) => {
  const stack = findStack({ ...(file ? { file } : {}) });
  if (!stack.issuer || !stack.gateway)
    throw new DomainError('ISSUER_ELSEWHERE', '账号由别处的签发方管理 accounts are kept by an issuer elsewhere');
  const { gateway: url, tokens } = stack;
  return {
    issuer: await localIssuer(stack.issuer),
    gateway: { name: 'gateway', url, token: tokens['OFFICE'] ?? '' },
    tokens,
  };
};

/** Tells every service of an account, by the one that keeps how accounts stand. */
const tell = async (options: Told, mutation: string, accountId: string): Promise<void> => {
  const { gateway } = await stackOf(options);
  const { ask } = await import('../services/service');
  const query = `mutation ($input: AccountInput!) { told: ${mutation}(input: $input) { standing notBefore } }`;
  const input = { accountId, reason: options.reason, idempotencyKey: randomUUID() };
  const said = z.object({ told: z.object({ standing: z.string(), notBefore: z.string() }) });
  const { told } = await ask(gateway, query, { input }, said);
  const { out, language: lang } = terminalOf(options.lang);
  out(
    text(
      `${accountId}：${told.standing}，${told.notBefore} 之前签发的令牌作废。`,
      `${accountId}: ${told.standing}, tokens issued before ${told.notBefore} are void.`,
    )[lang],
  );
};

const changed = async ({ accounts }: LocalIssuer, id: string, options: Changed): Promise<Actor> => {
  const { role, sectors, areas, enterprises } = options;
  const before = await accounts.get(id);
  const given = Object.entries({ role, sectors, areas, enterprises }).filter(([, value]) => value !== undefined);
  const actor = actorOf({ sub: id, ...before, ...(Object.fromEntries(given) as object) });
  if (actor) return actor;
  throw new DomainError('ACCOUNT_INVALID', '须给出角色及其范围 a role needs its scope: --role TOWN --areas 620522104');
};

/** The issuer first: nobody gets a token by what was, after the services have heard. */
const change =
  (mutation: string) =>
  async (id: string, options: Changed): Promise<void> => {
    const { issuer } = await stackOf(options);
    await issuer.accounts.put(await changed(issuer, id, options));
    await tell(options, mutation, id);
  };

const withdraw = async (id: string, options: Told): Promise<void> => {
  const { issuer } = await stackOf(options);
  await issuer.accounts.withdraw(id);
  await tell(options, 'accountWithdraw', id);
};

const token = async (role: string, options: Options): Promise<void> => {
  const { issuer, tokens } = await stackOf(options);
  const { out } = terminalOf(options.lang);
  out(await issuer.refresh(tokens[role] ?? role));
};

const names = (value: string): readonly string[] => value.split(',').filter((name) => name !== '');

const withStack = (command: Command): Command =>
  command
    .option('--services <file>', '同 .anxin/stack.json 格式的文件 a file like .anxin/stack.json', pathFrom)
    .addOption(language());

const told = (name: string, description: string): Command =>
  withStack(new Command(name).description(description))
    .argument('<id>', '账号标识 the id of the account')
    .requiredOption('--reason <text>', '理由 why');

const scoped = (command: Command): Command =>
  command
    .option('--role <role>', '角色 OFFICE, DEPARTMENT, TOWN, CONTRACTOR, SUBCONTRACTOR')
    .option('--sectors <names>', '行业，逗号分隔 sectors of a department, with commas between', names)
    .option('--areas <codes>', '区划代码，逗号分隔 areas of a town, with commas between', names)
    .option(
      '--enterprises <codes>',
      '信用代码，逗号分隔 enterprises of a contractor or subcontractor, with commas between',
      names,
    );

/** `account`: takes a role back, changes a scope, on the stack that `npm start` started. Tokens end within 5 s. */
export const accountCommand = (): Command =>
  new Command('account')
    .description(
      '停用、变更或恢复账号；已签发的令牌 5 秒内作废 Withdraws, changes or restores an account; its tokens end within 5 s',
    )
    .addCommand(told('withdraw', '停用 takes its role back').action(withdraw))
    .addCommand(scoped(told('change', '变更角色或范围 another role or scope')).action(change('accountChange')))
    .addCommand(scoped(told('restore', '恢复 gives it back')).action(change('accountRestore')))
    .addHelpText('after', '\n  npm run account -- change town-1 --areas 620522104,620522105 --reason 兼管两个乡镇');

/** `token <role>`: a fresh token of a quarter of an hour, with what the account has by now. */
export const tokenCommand = (): Command =>
  withStack(new Command('token'))
    .description(
      '换取新令牌（一刻钟）：账号停用则不予换取 A fresh token, for a quarter of an hour, while the account stands',
    )
    .argument('<role>', '角色，或要换的令牌 a role as npm start names it, or the token to refresh')
    .addHelpText('after', '\n  npm run --silent token -- TOWN')
    .action(token);
