import { z } from 'zod';
import { contracts, type EventContract, newestOf } from './define-event';

type Property = { readonly type?: string; readonly pattern?: string; readonly enum?: readonly string[] };

const shapeOf = ({ data }: EventContract): string => {
  const { properties = {}, required = [] } = z.toJSONSchema(data, { unrepresentable: 'any' }) as {
    properties?: Record<string, Property & { anyOf?: Property[] }>;
    required?: string[];
  };
  return Object.entries(properties)
    .map(([name, { type, anyOf, enum: values }]) => {
      const types = anyOf ? anyOf.map((option) => option.enum?.join(' ') ?? option.type).join(' or ') : type;
      return `\`${name}\`${required.includes(name) ? '' : '?'} ${values ? values.join(' ') : (types ?? 'any')}`;
    })
    .join(', ');
};

const versionOf = ({ name, version }: EventContract): string => {
  const newest = newestOf(name)?.version ?? version;
  return newest === version ? `${version}` : `${version}, lifted to ${newest}`;
};

/** EVENTS.md: every contract with its version, meaning and fields. */
export const printEvents = (): string =>
  [
    '# 事件 Events',
    '',
    'Printed from the contracts in `src`; do not edit. What services tell each other, over Kafka and in their feeds.',
    'Amounts are integer fen as text, days `yyyy-MM-dd`; persons, cards and accounts appear as tokens only.',
    'Readers get the newest version of an event: a message of an older one is lifted to it.',
    '',
    '| event | version | meaning | data |',
    '|---|---|---|---|',
    ...contracts().map(
      (contract) =>
        `| \`${contract.name}\` | ${versionOf(contract)} | ${contract.says.zh}<br>${contract.says.en} | ${shapeOf(contract)} |`,
    ),
    '',
  ].join('\n');
