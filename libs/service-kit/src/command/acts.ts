import { defineErrors, type DomainError, groupedBy, refusalOf } from '@anxin/domain-kit';
import { type Actor, type Role } from '@anxin/identity';
import DataLoader from 'dataloader';
import type { Rows } from '../database/rows';
import { inLanguage } from '../server/http/language';
import type { InPlace } from './aggregate';
import type { CommandTable } from './command-table';

const actErrors = defineErrors('ACT', {
  OF_OTHERS: '由其他单位办理 Others do this.',
  OF_ITS_UNIT: '由承办单位办理 The unit whose task it is does this.',
});

/** What the GraphQL type `Act` says of one command. */
export type Act = {
  /** The mutation that gives it. */
  readonly act: string;
  readonly isOpen: boolean;
  /** The roles that may give it, and the states in which it may be given. */
  readonly by: readonly Role[];
  readonly at: readonly string[];
  /** Why it is closed: the refusal that the mutation would answer. */
  readonly code: string | null;
  readonly why: { readonly zh: string; readonly en: string } | null;
};

/** What there is to be done to, as its commands find it. */
export type Actable<State, Type extends string> = {
  readonly id: string;
  readonly state: State;
  readonly commands: CommandTable<State, Type> & { readonly initial: State; readonly inPlace?: InPlace };
  readonly mutationOf: (command: string) => string;
};

type Asked = { readonly name: string; readonly inPlace: InPlace; readonly place: string; readonly id: string };

/** By the reads of a question: what is asked of a whole list at once, and never from memory, since a command may come between. */
const asking = new WeakMap<Rows, DataLoader<Asked, boolean>>();

const askAll = (rows: Rows) => async (all: readonly Asked[]) => {
  const kindOf = ({ name, place }: Asked): string => `${name} ${place}`;
  const found = [...groupedBy(all, kindOf)].map(async ([kind, [first, ...others]]) => {
    const ids = [first, ...others].flatMap((one) => (one ? [one.id] : []));
    return [kind, (await first?.inPlace(rows, ids, first.place)) ?? new Set<string>()] as const;
  });
  const byKind = new Map(await Promise.all(found));
  return all.map((one) => byKind.get(kindOf(one))?.has(one.id) ?? false);
};

const loaderOf = (rows: Rows): DataLoader<Asked, boolean> => {
  const loader = asking.get(rows) ?? new DataLoader(askAll(rows), { cache: false });
  asking.set(rows, loader);
  return loader;
};

/** For each place that a table names, whether the caller may act there. */
const placesOf = async <State, Type extends string>(
  { id, commands: { name, where = {}, inPlace } }: Actable<State, Type>,
  rows: Rows,
): Promise<ReadonlyMap<string | undefined, boolean>> => {
  if (!inPlace) return new Map();
  const places = [...new Set(Object.values<string | undefined>(where))].flatMap((place) => place ?? []);
  const found = await loaderOf(rows).loadMany(places.map((place) => ({ name, inPlace, place, id })));
  return new Map(places.map((place, at) => [place, found[at] === true]));
};

const actOf = <State, Type extends string>(
  { commands: { allowed, givenBy }, mutationOf }: Pick<Actable<State, Type>, 'commands' | 'mutationOf'>,
  command: Type,
  refused: DomainError | undefined,
): Act => ({
  act: mutationOf(command),
  isOpen: refused === undefined,
  by: givenBy[command],
  at: allowed[command],
  code: refused?.code ?? null,
  why: refused ? { zh: inLanguage(refused.message, 'zh'), en: inLanguage(refused.message, 'en') } : null,
});

/** What begins something else from what is there, such as a case from a warning: open to whoever may begin it, unless barred. */
export const actThatBegins = <State, Type extends string>(
  of: Pick<Actable<State, Type>, 'commands' | 'mutationOf'>,
  command: Type,
  { actor, barred }: { readonly actor: Actor; readonly barred?: DomainError | undefined },
): Act => actOf(of, command, of.commands.givenBy[command].includes(actor.role) ? barred : actErrors.OF_OTHERS());

/**
 * Every command that somebody may give to what is there: open to the caller, or closed and why. It says no more than the
 * command itself would: of what the input decides nothing is known yet, so that an open one can still be refused.
 * @param rows reads with the caller's scope
 */
export const actsOf = async <State, Type extends string>(
  of: Actable<State, Type>,
  { actor, rows }: { readonly actor: Actor; readonly rows: Rows },
): Promise<Act[]> => {
  const { commands, state } = of;
  const { allowed, givenBy, where, statusOf, initial } = commands;
  const begins = statusOf(initial);
  const places = await placesOf(of, rows);
  const refusal = (command: Type): DomainError | undefined => {
    if (!givenBy[command].includes(actor.role)) return actErrors.OF_OTHERS();
    if (places.get(where?.[command]) === false) return actErrors.OF_ITS_UNIT();
    return refusalOf<State, Type>(commands, state, command);
  };
  return (Object.keys(allowed) as Type[])
    .filter((command) => givenBy[command].length > 0 && !allowed[command].includes(begins))
    .map((command) => actOf(of, command, refusal(command)));
};
