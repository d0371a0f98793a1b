import { z } from 'zod';
import { contracts, type EventContract } from './define-event';
import { envelopeSchema } from './envelope';

const serviceOf = ({ name }: EventContract): string => name.slice(0, name.indexOf('.'));

/** The name of a contract's schema in a document, whose keys take no `@`. */
const keyOf = ({ name, version }: Pick<EventContract, 'name' | 'version'>): string => `${name}.v${version}`;

const ref = (path: string) => ({ $ref: `#/${path}` });

/** A schema as AsyncAPI reads it: of draft 7, without a word about that. */
const draft7 = (schema: z.ZodType, io: 'input' | 'output' = 'output'): object => {
  const { $schema: _draft, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', unrepresentable: 'any', io });
  return rest;
};

const messageOf = (contract: EventContract): object => {
  const { name, version, says } = contract;
  const data = ref(`components/schemas/${keyOf(contract)}`);
  const own = { name: { const: name }, version: { const: version }, data: { oneOf: [data, { type: 'null' }] } };
  return {
    name: `${name}@${version}`,
    title: says.zh,
    summary: says.en,
    payload: { allOf: [ref('components/schemas/envelope'), { type: 'object', properties: own }] },
  };
};

/** The JSON Schema of an event's data, by name and version; `undefined` for one that is not known. */
export const eventSchema = (name: string, version: number): object | undefined => {
  const contract = contracts().find((known) => known.name === name && known.version === version);
  return (
    contract && {
      title: `${contract.says.zh} ${contract.says.en}`,
      ...z.toJSONSchema(contract.data, { unrepresentable: 'any' }),
    }
  );
};

/** What services tell, as an AsyncAPI 3 document: a channel is a service's topic, a message an event of a version. */
export const asyncApi = (service?: string): object => {
  const told = contracts().filter((contract) => service === undefined || serviceOf(contract) === service);
  const services = [...new Set(told.map(serviceOf))];
  const of = (name: string) => told.filter((contract) => serviceOf(contract) === name);
  const each = <Value>(value: (name: string) => Value) =>
    Object.fromEntries(services.map((name) => [name, value(name)]));
  return {
    asyncapi: '3.0.0',
    info: {
      title: '安薪事件 Events of Anxin',
      version: '1.0.0',
      description:
        '各服务公布的事件：Kafka 主题，或各服务的 GraphQL 订阅。金额为分，以字符串表示；人、卡、账户只以代号出现。' +
        'What the services tell, by Kafka or by GraphQL subscription at each service. Amounts are whole fen as text; persons, cards and accounts appear as tokens only.',
    },
    defaultContentType: 'application/json',
    channels: each((name) => ({
      address: name,
      messages: Object.fromEntries(
        of(name).map((contract) => [keyOf(contract), ref(`components/messages/${keyOf(contract)}`)]),
      ),
      bindings: { kafka: { topic: name } },
    })),
    operations: each((name) => ({ action: 'send', channel: ref(`channels/${name}`) })),
    components: {
      messages: Object.fromEntries(told.map((contract) => [keyOf(contract), messageOf(contract)])),
      schemas: {
        envelope: draft7(envelopeSchema, 'input'),
        ...Object.fromEntries(told.map((contract) => [keyOf(contract), draft7(contract.data)])),
      },
    },
  };
};
