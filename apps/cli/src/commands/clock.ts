import type { PlainDate } from '@anxin/domain-kit';
import { type Language, text } from '@anxin/law';
import { Command } from 'commander';
import { day, language, terminalOf } from './options';
import { type ServiceOptions, servicesOf, withServices } from './service-options';

type Options = ServiceOptions & { readonly to?: PlainDate; readonly lang: Language };

const run = async ({ to, lang, ...options }: Options): Promise<void> => {
  const { out, language: said } = terminalOf(lang);
  const say = (zh: string, en: string): void => out(text(zh, en)[said]);
  const { businessDay, moveClock } = await import('../services/clock');
  const services = servicesOf(options);
  const from = await businessDay(services);
  if (!to) return say(`业务日期 ${from}。`, `The business day is ${from}.`);
  await moveClock(services, to, (done) => say(`${done} 办毕。`, `${done} is done.`));
  say(`业务日期由 ${from} 前移至 ${to}。`, `The business day went from ${from} to ${to}.`);
};

/** `clock`: the business day of a demo system, and moves it forward. */
export const clockCommand = (): Command =>
  withServices(new Command('clock'))
    .description(
      '查看或前移演示系统的业务日期，逐日办毕再进入下一日 Show or move forward the business day of a demo system, each day done before the next',
    )
    .option('--to <day>', '前移至哪一天 the day to move to', day)
    .addOption(language())
    .addHelpText('after', '\n  npm run clock -- --to 2026-03-20')
    .action(run);
