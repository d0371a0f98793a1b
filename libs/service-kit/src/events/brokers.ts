import { readFileSync } from 'node:fs';
import type { KafkaConfig } from 'kafkajs';
import { z } from 'zod';

/** Kafka's brokers, and how they are reached: in the open unless told. */
export type Brokers = Pick<KafkaConfig, 'ssl' | 'sasl'> & { readonly addresses: readonly string[] };

const MECHANISMS = ['plain', 'scram-sha-256', 'scram-sha-512'] as const;

const list = z.string().transform((text) => text.split(',').filter((part) => part !== ''));

/** The settings of whoever talks to brokers. */
export const brokerSettings = {
  KAFKA_BROKERS: list.optional().meta({
    zh: 'Kafka 地址，以逗号分隔；不填则不投递，由各服务翻页读取',
    en: 'Kafka brokers by commas; without them nothing is relayed, and readers page through the feed',
  }),
  KAFKA_TLS: z.enum(['0', '1']).default('0').meta({
    zh: '1 以 TLS 连接 Kafka',
    en: '1 speaks TLS with the brokers',
  }),
  KAFKA_CA_FILE: z.string().optional().meta({
    zh: '签发 Kafka 证书的 CA（PEM）；不填用 Node.js 自带的',
    en: "A file (PEM) of the authority of the brokers' certificates; without it those that Node.js knows",
  }),
  KAFKA_CERT_FILE: z.string().optional().meta({
    zh: '双向 TLS 时本程序的证书（PEM），与 KAFKA_KEY_FILE 同时填写',
    en: 'For mutual TLS, a file (PEM) of the own certificate, together with KAFKA_KEY_FILE',
  }),
  KAFKA_KEY_FILE: z.string().optional().meta({
    zh: '该证书的私钥（PEM）',
    en: 'A file (PEM) of its private key',
  }),
  KAFKA_SASL: z.enum(MECHANISMS).optional().meta({
    zh: '以账号登录 Kafka 的方式：plain、scram-sha-256 或 scram-sha-512',
    en: 'How one logs in with the brokers: plain, scram-sha-256 or scram-sha-512',
  }),
  KAFKA_USERNAME: z.string().min(1).optional().meta({ zh: 'Kafka 账号', en: 'The user that logs in' }),
  KAFKA_PASSWORD: z.string().min(1).optional().meta({ zh: '其口令', en: 'Its password', secret: true }),
};

type BrokerSettings = z.output<z.ZodObject<typeof brokerSettings>>;

const PEM_FILES = { ca: 'KAFKA_CA_FILE', cert: 'KAFKA_CERT_FILE', key: 'KAFKA_KEY_FILE' } as const;

const pemOf = (settings: BrokerSettings, context: z.RefinementCtx) => {
  const found: { -readonly [part in keyof typeof PEM_FILES]?: string } = {};
  for (const [part, setting] of Object.entries(PEM_FILES) as [keyof typeof PEM_FILES, keyof BrokerSettings][]) {
    const path = settings[setting];
    if (typeof path !== 'string') continue;
    try {
      found[part] = readFileSync(path, 'utf8');
    } catch {
      context.addIssue({ code: 'custom', path: [setting], message: 'a file that can be read' });
    }
  }
  return found;
};

type Misfit = readonly [isSo: boolean, setting: keyof BrokerSettings, message: string];

/** In what the settings do not fit each other, by the setting at fault. */
const misfits = (settings: BrokerSettings): readonly Misfit[] => {
  const { KAFKA_TLS, KAFKA_CERT_FILE, KAFKA_KEY_FILE, KAFKA_SASL, KAFKA_USERNAME, KAFKA_PASSWORD } = settings;
  const isOpen = KAFKA_TLS === '0';
  const hasFiles = Object.values(PEM_FILES).some((setting) => settings[setting] !== undefined);
  const all: readonly Misfit[] = [
    [!KAFKA_CERT_FILE !== !KAFKA_KEY_FILE, 'KAFKA_CERT_FILE', 'needed together with KAFKA_KEY_FILE'],
    [hasFiles && isOpen, 'KAFKA_TLS', '1, since certificates are given'],
    [!KAFKA_SASL && Boolean(KAFKA_USERNAME ?? KAFKA_PASSWORD), 'KAFKA_SASL', 'needed, since a user is given'],
    [Boolean(KAFKA_SASL) && !KAFKA_USERNAME, 'KAFKA_USERNAME', 'needed with KAFKA_SASL'],
    [Boolean(KAFKA_SASL) && !KAFKA_PASSWORD, 'KAFKA_PASSWORD', 'needed with KAFKA_SASL'],
    // In the open a password may be read on its way; SCRAM alone never sends it.
    [KAFKA_SASL === 'plain' && isOpen, 'KAFKA_SASL', 'a password is sent as it is: KAFKA_TLS=1, or scram-sha-512'],
  ];
  return all.filter(([isSo]) => isSo);
};

/** The brokers of these settings, if there are any; tells each setting at fault. */
export const brokersOf = (settings: BrokerSettings, context: z.RefinementCtx): Brokers | undefined => {
  for (const [, setting, message] of misfits(settings)) context.addIssue({ code: 'custom', path: [setting], message });
  const { KAFKA_BROKERS: addresses, KAFKA_SASL: mechanism, KAFKA_USERNAME: username, KAFKA_PASSWORD } = settings;
  const ssl = settings.KAFKA_TLS === '1' ? { ssl: pemOf(settings, context) } : {};
  // Which of the union's members the mechanism makes it, the compiler cannot tell.
  const sasl =
    mechanism && username && KAFKA_PASSWORD
      ? { sasl: { mechanism, username, password: KAFKA_PASSWORD } as NonNullable<KafkaConfig['sasl']> }
      : {};
  return addresses && { addresses, ...ssl, ...sasl };
};
