import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { z } from 'zod';
import type { Operations } from '../questions/persisted-questions';

/** A query to begin with, as a tab of the explorer; its headers are a JSON object as text. */
const Example = z.strictObject({ query: z.string(), headers: z.string().nullable().default(null) });

export type Example = z.output<typeof Example>;

/** What a server opens to tools, beside its operations; nothing unless told. */
export type Doors = {
  /** Whether anybody may ask for the schema; a signed call always may. */
  readonly introspection?: boolean;
  /** Whose pages may ask from a browser: origins such as `https://console.example`. */
  readonly corsOrigins?: readonly string[];
  /** Proxies that may say whom they ask for (`x-forwarded-for`); of all others the address that they ask from counts. */
  readonly trustedProxies?: readonly string[];
  /** The only operations that are taken, of whoever does not sign; any within the limits unless told. */
  readonly operations?: Operations;
  /** Serves an explorer at `/explorer` that begins with these. */
  readonly explorer?: readonly Example[];
  /** Where traces are sent (OTLP over HTTP); none are kept unless told. */
  readonly traces?: string;
};

const Origins = z
  .string()
  .transform((text) => text.split(',').filter((part) => part !== ''))
  .refine((origins) => origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin), {
    message: 'origins such as https://console.example, with commas between',
  });

const isAddress = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address) as 0 | 4 | 6];
  return more.length === 0 && most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
};

const Addresses = z
  .string()
  .transform((text) => text.split(',').filter((part) => part !== ''))
  .refine((addresses) => addresses.every(isAddress), {
    message: 'addresses or networks such as 10.0.0.7,10.1.0.0/16, with commas between',
  });

const Examples = z.string().transform((path, context): readonly Example[] => {
  try {
    return z.array(Example).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    context.addIssue({ code: 'custom', message: 'a JSON file of examples: [{ "query": "…", "headers": "{…}" }]' });
    return z.NEVER;
  }
});

/** A manifest as Apollo's tools write it (`generate-persisted-query-manifest`); the ids are the SHA-256 of the texts. */
const Manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().regex(/^[\da-f]{64}$/), body: z.string() })).min(1),
});

const OnRecord = z.string().transform((path, context): Operations => {
  try {
    const { operations } = Manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
    if (operations.some(({ id, body }) => id !== createHash('sha256').update(body).digest('hex')))
      throw new Error('id');
    return new Map(operations.map(({ id, body }) => [id, body]));
  } catch {
    const message = 'a manifest of persisted operations, each with the SHA-256 of its body as its id';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }
});

/** The settings of what a server opens to tools; the gateway and every subgraph have them. */
export const doorSettings = {
  INTROSPECTION: z
    .enum(['0', '1'])
    .default('0')
    .meta({ zh: '1 允许任何人查看接口结构', en: '1 shows the schema to anybody' }),
  CORS_ORIGINS: Origins.optional().meta({
    zh: '允许从浏览器直接访问的网站，以逗号分隔',
    en: 'Origins whose pages may ask from a browser, by commas',
  }),
  TRUSTED_PROXIES: Addresses.optional().meta({
    zh: '可信代理的地址或网段，以逗号分隔：其 x-forwarded-for 说明替谁访问',
    en: 'Addresses or networks, by commas, of proxies whose x-forwarded-for says whom they ask for',
  }),
  OPERATIONS_FILE: OnRecord.optional().meta({
    zh: '已登记操作的清单文件；填写后其他操作一概不受理',
    en: 'A manifest of persisted operations: with it no others are taken',
  }),
  EXPLORER_EXAMPLES: Examples.optional().meta({
    zh: '示例查询文件；填写后提供 /explorer',
    en: 'A file of example queries: with it /explorer is served',
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({
      zh: '链路追踪收集器的地址（OTLP/HTTP），如 http://collector:4318；不填则不追踪',
      en: 'A collector of traces (OTLP over HTTP), such as http://collector:4318; without it none are kept',
    }),
};

type Settings = { readonly [Name in keyof typeof doorSettings]?: z.output<(typeof doorSettings)[Name]> };

export const doorsOf = ({
  INTROSPECTION,
  CORS_ORIGINS,
  TRUSTED_PROXIES,
  OPERATIONS_FILE,
  EXPLORER_EXAMPLES,
  OTEL_EXPORTER_OTLP_ENDPOINT,
}: Settings): Doors => ({
  introspection: INTROSPECTION === '1',
  ...(CORS_ORIGINS ? { corsOrigins: CORS_ORIGINS } : {}),
  ...(TRUSTED_PROXIES ? { trustedProxies: TRUSTED_PROXIES } : {}),
  ...(OPERATIONS_FILE ? { operations: OPERATIONS_FILE } : {}),
  ...(EXPLORER_EXAMPLES ? { explorer: EXPLORER_EXAMPLES } : {}),
  ...(OTEL_EXPORTER_OTLP_ENDPOINT ? { traces: OTEL_EXPORTER_OTLP_ENDPOINT } : {}),
});
