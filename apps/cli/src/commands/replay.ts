import { type Language, text } from '@anxin/law';
import { Command } from 'commander';
import { z } from 'zod';
import { tableText } from '../report/terminal';
import type { Service } from '../services/service';
import { language, terminalOf } from './options';
import { type ServiceOptions, servicesOf, withServices } from './service-options';

type Options = ServiceOptions & { readonly lang: Language };

const rowSchema = z.object({
  publisher: z.string(),
  key: z.string(),
  epoch: z.number(),
  keySeq: z.int(),
  reason: z.string(),
  detail: z.string(),
  closed: z.string().nullable(),
});
type Row = z.output<typeof rowSchema>;

/** All that a service has set aside and that still waits, a page at a time. */
const setAsideOf = async (service: Service): Promise<readonly Row[]> => {
  const { read } = await import('../services/service');
  const schema = z.object({ setAside: z.array(rowSchema) });
  const rows: Row[] = [];
  for (;;) {
    const after = rows.at(-1);
    const place = after
      ? `&publisher=${encodeURIComponent(after.publisher)}&key=${encodeURIComponent(after.key)}&epoch=${after.epoch}&keySeq=${after.keySeq}`
      : '';
    const { setAside } = await read(service, `/set-aside?limit=500${place}`, { method: 'GET' }, schema);
    if (setAside.length === 0) return rows.filter(({ closed }) => closed === null);
    rows.push(...setAside);
  }
};

const run = async (options: Options): Promise<void> => {
  const { out, language: lang } = terminalOf(options.lang);
  const say = (zh: string, en: string): string => text(zh, en)[lang];
  const { read } = await import('../services/service');
  let left = 0;
  for (const service of Object.values(servicesOf(options))) {
    const { applied } = await read(
      service,
      '/set-aside/replay',
      { method: 'POST' },
      z.object({ applied: z.int().nonnegative() }),
    );
    const rows = await setAsideOf(service);
    left += rows.length;
    out(
      say(
        `${service.name}：处理成功 ${applied} 条，仍搁置 ${rows.length} 条。`,
        `${service.name}: ${applied} events went in, ${rows.length} are still set aside.`,
      ),
    );
    if (rows.length === 0) continue;
    const head = [say('发布者', 'Publisher'), say('键', 'Key'), '#', say('原因', 'Reason'), say('说明', 'Detail')];
    out(
      tableText(
        head,
        rows.map(({ publisher, key, keySeq, reason, detail }) => [publisher, key, `${keySeq}`, reason, detail]),
        [2],
      ),
    );
  }
  if (left > 0) process.exitCode = 1;
};

/** `replay`: after a mend, tries again the events that services could not apply, and lists those that are left. */
export const replayCommand = (): Command =>
  withServices(new Command('replay'))
    .description(
      '修复之后，重新处理各服务搁置的事件，并列出仍搁置的 After a mend, try again the events that services set aside, and list those left',
    )
    .addOption(language())
    .addHelpText('after', '\n  npm run replay')
    .action(run);
