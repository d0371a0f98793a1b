import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DomainError } from '@anxin/domain-kit';
import { type Language, text } from '@anxin/law';
import { Command } from 'commander';
import { printStatement } from '../report/print-statement';
import { language, pathFrom, terminalOf } from './options';

type Options = { readonly key?: string; readonly lang: Language };

/** Where a published key lies: beside the statement, or where the system of this machine keeps it. */
const BESIDE = 'statement-key.public.json';
const OF_SYSTEM = join('data', 'statement-key.json.public.json');

const findKey = (file: string): string => {
  const { ANXIN_HOME } = process.env;
  const names = ANXIN_HOME ? [BESIDE] : [BESIDE, join('.anxin', OF_SYSTEM)];
  for (const start of [dirname(file), process.cwd()]) {
    for (let at = resolve(start); ; at = dirname(at)) {
      const found = names.map((name) => join(at, name)).find((path) => existsSync(path));
      if (found) return found;
      if (dirname(at) === at) break;
    }
  }
  if (ANXIN_HOME && existsSync(join(ANXIN_HOME, OF_SYSTEM))) return join(ANXIN_HOME, OF_SYSTEM);
  throw new DomainError(
    'KEY_MISSING',
    '没有找到公钥，请用 --key 给出 no published key was found: give it with --key FILE',
  );
};

const run = async (file: string, { key, lang }: Options): Promise<void> => {
  const terminal = terminalOf(lang);
  const { checkStatement } = await import('@anxin/evidence');
  const { loadKeys, headIn } = await import('../journal/heads');
  const keyFile = key ?? findKey(file);
  const checked = await checkStatement(headIn(file), ...loadKeys(keyFile));
  if (checked === undefined) {
    const says = text(
      `${file}: 签名不符，内容被改动，或不是用这把公钥（${keyFile}）签发的。`,
      `${file}: the signature does not hold: it was changed, or signed with another key than ${keyFile}.`,
    );
    terminal.out(says[lang]);
    process.exitCode = 1;
    return;
  }
  printStatement(terminal, checked);
};

/** `check-statement <file>`: proves a worker's statement by the published key, without any service. */
export const checkStatementCommand = (): Command =>
  new Command('check-statement')
    .description('离线核对工资单签名文件 Checks a signed statement of wages offline')
    .argument('<file>', '签名文件（JWS） the signed file', pathFrom)
    .option('--key <file>', '公钥（JWK）；默认在文件旁或 .anxin 中查找 the published key', pathFrom)
    .addOption(language())
    .action(run);
