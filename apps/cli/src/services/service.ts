import { DomainError, jsonIn } from '@anxin/domain-kit';
import { type Dispatcher, request } from 'undici';
import { z } from 'zod';

/** A service that answers, and the token it is asked with. */
export type Service = { readonly name: string; readonly url: string; readonly token: string };

export type Call = Pick<Dispatcher.RequestOptions, 'method' | 'body'> & {
  readonly headers?: Readonly<Record<string, string>>;
};

const NOT_THERE: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** One line about a service that is not there, or went away; what is not about the network passes as it is. */
export const unreachable = ({ name, url }: Service, fault: unknown): unknown => {
  if (!(fault instanceof Error) || fault instanceof DomainError) return fault;
  const code = 'code' in fault ? String(fault.code) : '';
  if (NOT_THERE.has(code)) {
    return new DomainError(
      'SERVICE_DOWN',
      `${name} 服务没有应答（${url}），可先运行 npm start the service does not answer; npm start starts it (${code})`,
    );
  }
  if (code === '') return fault;
  return new DomainError(
    'CONNECTION_CUT',
    `与 ${name} 服务的连接中断，请重新运行，已导入的行不会重复 the connection broke off; run it again, what is in stays once (${code})`,
  );
};

const refusalSchema = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).min(1),
});

/** What a service refused, under its own code. */
const refusalIn = async ({ name, url }: Service, { statusCode, body }: Dispatcher.ResponseData) => {
  const text = await body.text().catch(() => '');
  const read = refusalSchema.safeParse(jsonIn(text));
  const [first] = read.data?.errors ?? [];
  if (first) return new DomainError(first.extensions.code, `${name}: ${first.message}`);
  return new DomainError(
    'ANSWER_UNREADABLE',
    `${url}: HTTP ${statusCode}，不是 ${name} 服务 is not the service ${name}`,
  );
};

/** Asks a service. Throws its refusal by code, `SERVICE_DOWN`, or `CONNECTION_CUT`. */
export const call = async (service: Service, path: string, { headers, ...rest }: Call) => {
  const address = service.url.replace(/\/$/, '') + path;
  try {
    const answer = await request(address, {
      ...rest,
      headers: { authorization: `Bearer ${service.token}`, ...headers },
    });
    if (answer.statusCode >= 400) throw await refusalIn(service, answer);
    return answer;
  } catch (fault) {
    throw unreachable(service, fault);
  }
};

/** What a service says in JSON, read by a schema. Throws `ANSWER_UNREADABLE` where it says something else. */
export const read = async <Read>(
  service: Service,
  path: string,
  asked: Call,
  schema: z.ZodType<Read>,
): Promise<Read> => {
  const { body } = await call(service, path, asked);
  const text = await body.text().catch((fault: unknown) => {
    throw unreachable(service, fault);
  });
  const answer = jsonIn(text);
  const refused = refusalSchema.safeParse(answer).data?.errors[0];
  if (refused) throw new DomainError(refused.extensions.code, `${service.name}: ${refused.message}`);
  const said = schema.safeParse(answer);
  if (said.success) return said.data;
  const [issue] = said.error.issues;
  throw new DomainError(
    'ANSWER_UNREADABLE',
    `${service.name} ${path}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
  );
};

/** Asks in GraphQL; the data by a schema. */
export const ask = async <Data>(
  service: Service,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  data: z.ZodType<Data>,
): Promise<Data> => {
  const headers = { 'content-type': 'application/json' };
  const asked = { method: 'POST', headers, body: JSON.stringify({ query, variables }) } as const;
  return (await read(service, '/graphql', asked, z.object({ data }))).data;
};
