/** `npm run keys -- list | rotate KIND | retire KIND`: the keys of the stack of this repository, also while it runs. */
import { existsSync } from 'node:fs';
import { DATA } from '../start/paths';
import { sayFault } from '../start/say-fault';
import { secretsFile } from '../stack/secrets';
import { KeyFault } from './fault';
import { kindNamed, KINDS } from './kinds';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const STATES = { used: '使用中 used', next: '待启用 accepted', earlier: '仍认可 accepted' } as const;

const list = async (): Promise<void> => {
  for (const [name, { zh, en, list: keys }] of Object.entries(KINDS)) {
    say(`${name}: ${zh} ${en}`);
    for (const { id, state } of await keys(DATA)) say(`  ${id}  ${STATES[state]}`);
  }
};

const main = async (): Promise<void> => {
  const [what, name] = process.argv.slice(2);
  if (!existsSync(secretsFile(DATA)))
    throw new KeyFault('KEYS_MISSING', `${DATA} holds no keys: npm start makes them.`);
  if (what === 'list') return list();
  const kind = kindNamed(what === 'rotate' || what === 'retire' ? name : undefined);
  say(await (what === 'rotate' ? kind.rotate(DATA) : kind.retire(DATA)));
};

main().catch(sayFault);
