import { SERVICE_NAMES } from '@anxin/contracts';
import { StackFault } from '../stack/fault';

const NAMES: readonly string[] = [...SERVICE_NAMES, 'gateway', 'web'];
const USAGE = `npm run dev -- ${NAMES.join(' | ')} [--inspect[=port]]`;

export type DevArguments = { readonly name: string; readonly nodeOptions: readonly string[] };

/** Which service, and what Node is told beside: `--inspect` and its kin. Throws `SERVICE_UNKNOWN`, naming those there are. */
export const argumentsOf = (args: readonly string[]): DevArguments => {
  const nodeOptions = args.filter((arg) => /^--inspect(-brk|-wait)?(=.+)?$/.test(arg));
  const [name, ...rest] = args.filter((arg) => !nodeOptions.includes(arg));
  if (name !== undefined && NAMES.includes(name) && rest.length === 0) return { name, nodeOptions };
  const given = [name, ...rest].join(' ');
  throw new StackFault('SERVICE_UNKNOWN', `${given ? `"${given}" is no service` : 'Name a service'}: ${USAGE}`);
};
