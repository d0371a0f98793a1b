import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  jwksFileOf,
  publicFile,
  publishedKeys,
  retireIssuerKeys,
  retireSigningKeys,
  rotateIssuer,
  rotateSigningKey,
} from '@anxin/identity';
import { newKey, readSecrets, type Secrets, secretsFile, writeSecrets } from '../stack/secrets';
import { KeyFault } from './fault';
import { retired, type Ring, turned } from './ring';

/** A key of a kind as it stands: what tells it from others, and nothing of it. */
export type ListedKey = { readonly id: string; readonly state: 'used' | 'next' | 'earlier' };

/** A kind of key: how it stands and how it is changed. What a step answers is what the operator does next. */
export type Kind = {
  readonly zh: string;
  readonly en: string;
  readonly list: (dataDir: string) => Promise<readonly ListedKey[]>;
  readonly rotate: (dataDir: string) => Promise<string>;
  readonly retire: (dataDir: string) => Promise<string>;
};

const ALL_AGAIN = '逐个重启全部服务与网关 start every service and the gateway again, one after the other';

const idOf = (key: string): string =>
  createHmac('sha256', Buffer.from(key, 'base64')).update('key id').digest('hex').slice(0, 8);

const listed = (ids: readonly string[]): readonly ListedKey[] =>
  ids.map((id, at) => ({ id, state: at === 0 ? 'used' : 'earlier' }));

/** Keys whose public halves are published in a file, as long as there is one. */
const published = async (file: string): Promise<readonly ListedKey[]> => {
  if (!existsSync(file)) return [];
  return listed((await publishedKeys(await readFile(file, 'utf8'))).map(({ kid = '' }) => kid.slice(0, 8)));
};

const ringOf = (secrets: Secrets, kind: 'call' | 'atRest'): Ring => ({
  keys: secrets[kind].split(','),
  next: secrets.next[kind],
});

const turn = async (dataDir: string, kind: 'call' | 'atRest', step: (ring: Ring) => Ring): Promise<Ring> => {
  const secrets = readSecrets(secretsFile(dataDir));
  const ring = step(ringOf(secrets, kind));
  await writeSecrets(dataDir, {
    ...secrets,
    [kind]: ring.keys.join(','),
    next: { ...secrets.next, [kind]: ring.next },
  });
  return ring;
};

const ofRing = (kind: 'call' | 'atRest', says: Pick<Kind, 'zh' | 'en'>, retire: Kind['retire']): Kind => ({
  ...says,
  list: (dataDir) => {
    const { keys, next } = ringOf(readSecrets(secretsFile(dataDir)), kind);
    const following: readonly ListedKey[] = next === undefined ? [] : [{ id: idOf(next), state: 'next' }];
    return Promise.resolve([...listed(keys.map(idOf)), ...following]);
  },
  rotate: async (dataDir) => {
    const { next } = await turn(dataDir, kind, (ring) => turned(ring, newKey));
    if (next)
      return `新密钥已被认可，尚未使用 accepted, not used yet. ${ALL_AGAIN}，再执行一次 rotate, then rotate once more`;
    return `新密钥自下次启动起使用 used from the next start on. ${ALL_AGAIN}`;
  },
  retire,
});

/** Kept in a file that the process reads when it starts, with public halves that are published. */
const ofFile = (name: string, says: Pick<Kind, 'zh' | 'en'>, retire: Kind['retire']): Kind => ({
  ...says,
  list: (dataDir) => published(publicFile(join(dataDir, name))),
  rotate: async (dataDir) => {
    await rotateSigningKey(join(dataDir, name));
    return '自服务下次启动起以新密钥签名，先前签出的仍可验证 signs from the next start of its service on; what was signed before is still proved';
  },
  retire,
});

const refusing = (fault: KeyFault) => (): Promise<string> => Promise.reject(fault);

const fixed = (says: Pick<Kind, 'zh' | 'en'>, key: 'person' | 'card'): Kind => {
  const refuse = refusing(
    new KeyFault(
      'KEY_FIXED',
      'Tokens made with it stand in every journal, whose chain holds them, and in events that others have: with another key the same person or card would be another one. What to do when it is known to somebody: infra/docs/KEYS.md.',
    ),
  );
  return {
    ...says,
    list: (dataDir) => Promise.resolve(listed([idOf(readSecrets(secretsFile(dataDir))[key])])),
    rotate: refuse,
    retire: refuse,
  };
};

const ISSUER = 'issuer.json';

const token: Kind = {
  zh: '令牌签名（本机签发方）',
  en: 'signs tokens (the issuer of this machine)',
  list: (dataDir) => published(jwksFileOf(join(dataDir, ISSUER))),
  rotate: async (dataDir) => {
    await rotateIssuer(join(dataDir, ISSUER));
    return '即时生效；先前的令牌在其有效期内仍可用 at once; tokens given out before hold as long as they would have';
  },
  retire: async (dataDir) => {
    await retireIssuerKeys(join(dataDir, ISSUER));
    return `先前的令牌自此无效 tokens of earlier keys end. ${ALL_AGAIN}`;
  },
};

/** Every kind of key that a system has. */
export const KINDS = {
  token,
  'worker-token': ofFile(
    'worker-token-key.json',
    { zh: '工人验证码登录的令牌签名', en: 'signs the tokens of workers who proved a code' },
    async (dataDir) => {
      await retireSigningKeys(join(dataDir, 'worker-token-key.json'));
      return '先前的令牌自此无效 tokens of earlier keys end from the next start of workers on';
    },
  ),
  call: ofRing('call', { zh: '服务间调用签名', en: 'signs calls between services' }, async (dataDir) => {
    await turn(dataDir, 'call', retired);
    return ALL_AGAIN;
  }),
  'at-rest': ofRing(
    'atRest',
    { zh: '落库加密', en: 'encrypts what is kept' },
    refusing(
      new KeyFault(
        'KEY_NEEDED',
        'What it encrypted is not encrypted anew: facts are never changed. It stays, to read what is there; the newest encrypts.',
      ),
    ),
  ),
  statement: ofFile(
    'statement-key.json',
    { zh: '工资单签名', en: 'signs statements of wages' },
    refusing(new KeyFault('KEY_NEEDED', 'Workers hold statements that it signed: its public half stays published.')),
  ),
  head: ofFile(
    'head-key.json',
    { zh: '日志链首签名', en: 'signs heads of journals' },
    refusing(new KeyFault('KEY_NEEDED', 'Heads that it signed are kept elsewhere: its public half stays published.')),
  ),
  person: fixed({ zh: '身份证号代码', en: 'makes tokens of identity numbers' }, 'person'),
  card: fixed({ zh: '银行卡号代码', en: 'makes tokens of bank cards' }, 'card'),
} as const satisfies Readonly<Record<string, Kind>>;

export const kindNamed = (name: string | undefined): Kind => {
  const kind = Object.entries(KINDS).find(([known]) => known === name)?.[1];
  if (kind) return kind;
  throw new KeyFault(
    'KEY_KIND_UNKNOWN',
    `npm run keys -- list | rotate KIND | retire KIND, of ${Object.keys(KINDS).join(', ')}`,
  );
};
