import { parseArgs } from 'node:util';
import { StackFault } from '../stack/fault';

const USAGE = `用法 Usage: npm start -- [--embedded] [--empty]
  --embedded   不用 Kafka，事件走内嵌通道 without Kafka: events travel embedded
  --empty      不装示例县 without the sample county
  --help       只显示本说明 says this alone
数据放在 .anxin，ANXIN_HOME 可改；端口用 GATEWAY_PORT、WEB_PORT、POSTGRES_PORT 等改：infra/local/README.md。
Data are kept in .anxin, or in ANXIN_HOME; ports are changed by GATEWAY_PORT, WEB_PORT, POSTGRES_PORT and so on.`;

export type StartArguments =
  | { readonly usage: string }
  | { readonly usage?: undefined; readonly transport: 'embedded' | 'auto'; readonly isEmpty: boolean };

/** How the stack is started; its usage where that is asked. Throws `OPTION_UNKNOWN` for any other word. */
export const startArguments = (args: readonly string[]): StartArguments => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { embedded: { type: 'boolean' }, empty: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return { usage: USAGE };
    return { transport: values.embedded ? 'embedded' : 'auto', isEmpty: values.empty ?? false };
  } catch {
    throw new StackFault('OPTION_UNKNOWN', `${args.join(' ')}: nothing was started.\n${USAGE}`);
  }
};
