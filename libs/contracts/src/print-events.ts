import { z } from 'zod';
import { contracts, type EventContract, newestOf } from './define-event';

type Property = {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly anyOf?: readonly Property[];
  readonly oneOf?: readonly Property[];
  readonly items?: Property;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
};

/** A type in words: what a list holds stands behind it in brackets. */
const typeOf = (property: Property): string => {
  const { type, items, properties, required = [] } = property;
  const [values, either] = [property.enum ?? property.const, property.anyOf ?? property.oneOf];
  if (values !== undefined) return [values].flat().join(' ');
  if (either) return either.map(typeOf).join(' or ');
  if (items) return `array of ${typeOf(items)}`;
  if (type === 'object' && properties) return `(${fieldsOf({ properties, required })})`;
  return type === undefined ? 'any' : [type].flat().join(' or ');
};

const fieldsOf = ({ properties = {}, required = [] }: Property): string =>
  Object.entries(properties)
    .map(([name, property]) => `\`${name}\`${required.includes(name) ? '' : '?'} ${typeOf(property)}`)
    .join(', ');

const shapeOf = ({ data }: EventContract): string =>
  fieldsOf(z.toJSONSchema(data, { unrepresentable: 'any' }) as Property);

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
    'Handlers of services get the newest version of an event: an older one is lifted to it. Feeds and subscriptions give each as',
    'it was published.',
    '',
    '| event | version | meaning | data |',
    '|---|---|---|---|',
    ...contracts().map(
      (contract) =>
        `| \`${contract.name}\` | ${versionOf(contract)} | ${contract.says.zh}<br>${contract.says.en} | ${shapeOf(contract)} |`,
    ),
    '',
  ].join('\n');
