import type { GraphQLDataSource } from '@apollo/gateway';
import type { FetchNode, PlanNode, QueryPlanSelectionNode, ResponsePath } from '@apollo/query-planner';
import { type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import { TakesLongerWay } from './shape';

export type Asked = Parameters<GraphQLDataSource['process']>[0];
export type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;
type Data = Record<string, unknown>;

/** One run of a plan: what was asked with, and what has come together so far. */
export type Run = {
  readonly variables: Readonly<Record<string, unknown>>;
  /** Sends to a subgraph; answers no data where what came is not clean. */
  readonly send: (fetch: FetchNode, variables: Data) => Promise<Data | undefined>;
  readonly data: Data;
  isClean: boolean;
};

type Step = (run: Run, at: unknown) => Promise<void>;

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What every object has: a name among data like any other, and none to write to. */
const NEVER = '__proto__';

/** A copy: what was told has to stay as it was told, for the longer way. */
const copied = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copied);
  if (!isObject(value)) return value;
  const copy: Data = {};
  for (const key of Object.keys(value)) if (key !== NEVER) copy[key] = copied(value[key]);
  return copy;
};

/** Puts what came to what was there, as Apollo's gateway does: objects and lists of one length into each other. */
const merge = (target: Data, source: Data): void => {
  for (const key of Object.keys(source)) {
    if (key === NEVER) continue;
    const [there, came] = [target[key], source[key]];
    if (isObject(there) && isObject(came)) merge(there, came);
    else if (Array.isArray(there) && Array.isArray(came) && there.length === came.length)
      came.forEach((one: unknown, at) => {
        const held: unknown = there[at];
        if (isObject(held) && isObject(one)) merge(held, one);
        else there[at] = copied(one);
      });
    else target[key] = copied(came);
  }
};

type Represent = (entity: Data, into: Data) => boolean;

/** Reads a plan of fetches, once, into steps. Throws `TakesLongerWay` for one with more to it. */
export class Steps {
  constructor(private readonly schema: GraphQLSchema) {}

  of(node: PlanNode): Step {
    switch (node.kind) {
      case 'Sequence': {
        const steps = node.nodes.map((one) => this.of(one));
        return async (run, at) => {
          for (const step of steps) if (run.isClean) await step(run, at);
        };
      }
      case 'Parallel': {
        const steps = node.nodes.map((one) => this.of(one));
        return async (run, at) => void (await Promise.all(steps.map((step) => step(run, at))));
      }
      case 'Flatten':
        return this.#at(node.path, this.of(node.node));
      case 'Fetch':
        return this.#fetch(node);
      default:
        throw new TakesLongerWay(`a plan with ${node.kind}`);
    }
  }

  #at(path: ResponsePath, step: Step): Step {
    return (run, at) => {
      const found = foundAt(at, path, 0);
      return found === undefined || found === null ? Promise.resolve() : step(run, found);
    };
  }

  #fetch(fetch: FetchNode): Step {
    const { inputRewrites = [], outputRewrites = [], contextRewrites = [], requires, variableUsages = [] } = fetch;
    if (inputRewrites.length + outputRewrites.length + contextRewrites.length > 0) throw new TakesLongerWay('rewrites');
    if (variableUsages.includes('representations')) throw new TakesLongerWay('a variable by the name of the entities');
    const given = ({ variables }: Run): Data => {
      const used: Data = {};
      for (const name of variableUsages) if (variables[name] !== undefined) used[name] = variables[name];
      return used;
    };
    if (requires) return entitiesOf(fetch, this.#represents(requires), given);
    return async (run, at) => {
      const came = await run.send(fetch, given(run));
      if (came && isObject(at)) merge(at, came);
      else run.isClean = false;
    };
  }

  #represents(selections: readonly QueryPlanSelectionNode[]): Represent {
    const parts = selections.map((selection): Represent => {
      const { kind, selections } = selection;
      const inner = selections && this.#represents(selections);
      if (kind === 'Field') return ofField(selection.alias ?? selection.name, inner);
      if (!inner || selection.typeCondition === undefined) throw new TakesLongerWay('a key of no type');
      const names = this.#namesOf(selection.typeCondition);
      return (entity, into) => {
        const part: Data = {};
        if (names.has(entity['__typename']) && inner(entity, part)) merge(into, part);
        return true;
      };
    });
    return (entity, into) => parts.every((part) => part(entity, into));
  }

  #namesOf(typeCondition: string): ReadonlySet<unknown> {
    const type = this.schema.getType(typeCondition);
    if (isObjectType(type)) return new Set([typeCondition]);
    if (!isAbstractType(type)) throw new TakesLongerWay(`the schema does not show ${typeCondition}`);
    return new Set([typeCondition, ...this.schema.getPossibleTypes(type).map(({ name }) => name)]);
  }
}

/** A field of a key; one that is not there leaves the entity out. */
const ofField = (key: string, inner: Represent | undefined): Represent => {
  const partOf = (value: unknown): unknown => {
    if (!inner || value === null) return value;
    if (Array.isArray(value)) return value.map(partOf);
    const part: Data = {};
    return isObject(value) && inner(value, part) ? part : null;
  };
  return (entity, into) => {
    const value = entity[key];
    if (value === undefined) return false;
    into[key] = partOf(value);
    return true;
  };
};

const foundAt = (value: unknown, path: ResponsePath, from: number): unknown => {
  if (from === path.length || value === undefined || value === null) return value;
  const part = path[from] as string;
  if (part === '@')
    return Array.isArray(value) ? value.flatMap((one: unknown) => foundAt(one, path, from + 1)) : undefined;
  return isObject(value) ? foundAt(value[part], path, from + 1) : undefined;
};

const entitiesOf =
  (fetch: FetchNode, represents: Represent, given: (run: Run) => Data): Step =>
  async (run, at) => {
    const all: readonly unknown[] = Array.isArray(at) ? at : [at];
    const entities: Data[] = [];
    const representations: Data[] = [];
    for (const entity of all) {
      const representation: Data = {};
      if (!isObject(entity) || !represents(entity, representation) || !representation['__typename']) continue;
      entities.push(entity);
      representations.push(representation);
    }
    if (entities.length === 0) return;
    const came = await run.send(fetch, { ...given(run), representations });
    const received = came?.['_entities'];
    if (!Array.isArray(received) || received.length !== entities.length) {
      run.isClean = false;
      return;
    }
    received.forEach((one: unknown, index) => isObject(one) && merge(entities[index] as Data, one));
  };
