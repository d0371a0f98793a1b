import { NewServiceFault } from './fault';

/** What a service and its entity are called, by the placeholder that stands for it in the template. */
export type Names = Readonly<Record<Placeholder, string>>;

export type Placeholder =
  | '__name__'
  | '__Entity__'
  | '__entity__'
  | '__ENTITY__'
  | '__kebab__'
  | '__words__'
  | '__Words__'
  | '__variable__'
  | '__table__'
  | '__zh__'
  | '__moment__';

/** What is asked for on the command line. */
export type Asked = {
  readonly name: string;
  /** Left out, the name without its last `s`. */
  readonly entity?: string | undefined;
  /** What the entity is called in Chinese; left out, as in English. */
  readonly zh?: string | undefined;
};

/** Words of TypeScript or SQL, and tables of the kit: an entity called so has another variable and another table. */
const RESERVED = new Set(
  [
    'case check class column default delete export function grant group import in index interface new order package',
    'primary public return role select session switch table this union user view when where with',
    'journal seal queue cursor epoch inbox set_aside idempotency business_day due indicator_level stands',
  ].flatMap((words) => words.split(' ')),
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Throws `NAME_INVALID`. */
const checkName = (name: string): void => {
  if (/^[a-z]{2,30}$/.test(name) && !RESERVED.has(name)) return;
  const way = 'one word of 2 to 30 small letters, such as trainings, since it also names a database and a topic';
  throw new NewServiceFault('NAME_INVALID', `"${name}" cannot name a service: give ${way}.`);
};

/** Throws `ENTITY_INVALID`. */
const checkEntity = (entity: string): string => {
  if (/^([A-Z][a-z]+)+$/.test(entity)) return entity;
  throw new NewServiceFault('ENTITY_INVALID', `"${entity}" cannot name an entity: write it as PaymentOrder.`);
};

/** @param moment in ms; the migration is called after it */
export const namesOf = ({ name, entity, zh }: Asked, moment: number): Names => {
  checkName(name);
  const pascal = checkEntity(entity ?? capital(name.replace(/s$/, '')));
  const words = pascal.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
  const [spaced, snake] = [words.join(' '), words.join('_')];
  const isReserved = RESERVED.has(snake);
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  return {
    __name__: name,
    __Entity__: pascal,
    __entity__: camel,
    __ENTITY__: snake.toUpperCase(),
    __kebab__: words.join('-'),
    __words__: spaced,
    __Words__: capital(spaced),
    __variable__: isReserved ? `the${pascal}` : camel,
    __table__: isReserved ? `${snake}s` : snake,
    __zh__: zh ?? ` ${spaced} `,
    __moment__: String(moment),
  };
};
