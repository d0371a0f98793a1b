import { parseArgs } from 'node:util';
import { dayText } from '@anxin/contracts';
import { StackFault } from '../stack/fault';

const USAGE = `用法 Usage: npm start -- [--embedded] [--empty] [--day DAY]
  --embedded   不用 Kafka，事件走内嵌通道 without Kafka: events travel embedded
  --empty      不装示例县 without the sample county
  --day        新系统从哪一天开始，如 2026-02-25；不写则为 2026-03-10 on which business day a new system begins
  --help       只显示本说明 says this alone
数据放在 .anxin，ANXIN_HOME 可改；端口用 GATEWAY_PORT、WEB_PORT、POSTGRES_PORT 等改：infra/local/README.md。
Data are kept in .anxin, or in ANXIN_HOME; ports are changed by GATEWAY_PORT, WEB_PORT, POSTGRES_PORT and so on.`;

export type StartArguments =
  | { readonly usage: string }
  | {
      readonly usage?: undefined;
      readonly transport: 'embedded' | 'auto';
      readonly isEmpty: boolean;
      /** On which a new system begins. */
      readonly day: string | undefined;
    };

/** How the stack is started; its usage where that is asked. Throws `OPTION_UNKNOWN` for any other word, and a day that is none. */
export const startArguments = (args: readonly string[]): StartArguments => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        embedded: { type: 'boolean' },
        empty: { type: 'boolean' },
        day: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { usage: USAGE };
    const transport = values.embedded ? 'embedded' : 'auto';
    return {
      transport,
      isEmpty: values.empty ?? false,
      day: dayText.optional().parse(values.day),
    };
  } catch {
    throw new StackFault('OPTION_UNKNOWN', `${args.join(' ')}: nothing was started.\n${USAGE}`);
  }
};
