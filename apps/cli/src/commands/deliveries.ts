import { type Language, text } from '@anxin/law';
import { Command } from 'commander';
import { z } from 'zod';
import { tableText } from '../report/terminal';
import { language, terminalOf } from './options';
import { type ServiceOptions, servicesOf, withServices } from './service-options';

type Options = ServiceOptions & { readonly lang: Language };

const DELIVERIES = `{ deliveries {
  account sectors transport deliveredAt behind behindSeconds connectedAt connects reconnects lagged
} }`;

const deliveriesSchema = z.object({
  deliveries: z.array(
    z.object({
      account: z.string(),
      sectors: z.array(z.string()),
      transport: z.string(),
      deliveredAt: z.string(),
      behind: z.int().nullable(),
      behindSeconds: z.int().nullable(),
      connectedAt: z.string(),
      connects: z.int(),
      reconnects: z.int(),
      lagged: z.int(),
    }),
  ),
});

const run = async (options: Options): Promise<void> => {
  const { out, language: lang } = terminalOf(options.lang);
  const say = (zh: string, en: string): string => text(zh, en)[lang];
  const { ask } = await import('../services/service');
  const services = Object.values(servicesOf(options));
  const found = await Promise.all(
    services.map(async (service) => {
      const { deliveries } = await ask(service, DELIVERIES, {}, deliveriesSchema);
      return deliveries.map(({ account, sectors, transport, deliveredAt, connectedAt, ...counts }) => [
        ...[service.name, account, sectors.join(' '), transport],
        ...[counts.behind, counts.behindSeconds, counts.connects, counts.reconnects, counts.lagged].map((one) =>
          String(one ?? '?'),
        ),
        ...[deliveredAt, connectedAt],
      ]);
    }),
  );
  const rows = found.flat();
  if (rows.length === 0) return out(say('还没有账号订阅。', 'No account has subscribed yet.'));
  const head = [
    ...[say('服务', 'Service'), say('账号', 'Account'), say('行业', 'Sectors'), say('传输', 'By')],
    ...[say('落后条数', 'Behind'), say('落后秒数', 'Seconds')],
    ...[say('连接', 'Connects'), say('续接', 'Goes on'), say('过慢中断', 'Lagged')],
    ...[say('交付到此于', 'Stands there since'), say('最近连接', 'Connected')],
  ];
  out(tableText(head, rows, [4, 5, 6, 7, 8]));
};

/** `deliveries`: how the accounts that take events stand at each service, who is furthest behind first. */
export const deliveriesCommand = (): Command =>
  withServices(new Command('deliveries'))
    .description(
      '各部门接收事件的情况：落后多少、连接和中断几次 How departments take events: how far behind, how often connected and cut off',
    )
    .addOption(language())
    .addHelpText('after', '\n  npm run deliveries')
    .action(run);
