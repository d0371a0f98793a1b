import { type Language, text } from '@anxin/law';
import { Command } from 'commander';
import { tableText } from '../report/terminal';
import { language, terminalOf } from './options';
import { type ServiceOptions, servicesOf, withServices } from './service-options';

type Options = ServiceOptions & { readonly lang: Language };

const run = async (options: Options): Promise<void> => {
  const { out, language: lang } = terminalOf(options.lang);
  const say = (zh: string, en: string): string => text(zh, en)[lang];
  const { Audit } = await import('@anxin/evidence');
  const { businessDay } = await import('../services/clock');
  const { feedOf } = await import('../services/feed');
  const services = servicesOf(options);
  // Before the feeds: what a later day makes due is not told yet.
  const today = await businessDay(services);
  const audit = new Audit();
  for (const service of Object.values(services)) for await (const event of feedOf(service)) audit.take(event);
  const findings = audit.findings(today);
  const { events, erased } = audit.counts;
  const names = Object.keys(services).join(', ');
  out(say(`${today}：核对 ${names} 所报事件 ${events} 条。`, `${today}: ${events} events of ${names} were audited.`));
  if (erased > 0)
    out(
      say(
        `其中 ${erased} 条内容已依法删除，只核对其位置。`,
        `${erased} of them were erased: only their places are known.`,
      ),
    );
  if (findings.length === 0)
    return out(say('账、人、案、名单、期限均对得上。', 'Money, people, cases, listings and clocks add up.'));
  const head = [say('问题', 'Finding'), say('服务', 'Service'), say('对象', 'About'), say('说明', 'What')];
  out(
    tableText(
      head,
      findings.map(({ code, publisher, about, says }) => [code, publisher, about, says[lang]]),
    ),
  );
  process.exitCode = 1;
};

/** `audit`: holds what the services told against each other, by their feeds alone; 1 where something does not add up. */
export const auditCommand = (): Command =>
  withServices(new Command('audit'))
    .description(
      '只凭各服务公布的事件核对账、人、案、责令、名单、期限 Hold what the services told against each other: money, people, cases, orders, listings, clocks',
    )
    .addOption(language())
    .addHelpText('after', '\n  npm run audit')
    .action(run);
