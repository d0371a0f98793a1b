import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much a document asks for, fragments counted at every place where they are spread. */
export type Measure = {
  /** Of what is asked of data. */
  readonly depth: number;
  /** Of what is asked of the schema itself. */
  readonly introspectionDepth: number;
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields at the root of the largest operation. */
  readonly rootFields: number;
  /** How often the most frequent answer name is written: the validator compares each with each. */
  readonly repeats: number;
  /** Different conditions of `@include` and `@skip` by a variable: the planner makes a plan of each mixture. */
  readonly conditions: number;
  readonly introspects: boolean;
  /** Nodes looked at: the cost of measuring, which never exceeds what was written. */
  readonly visited: number;
};

type Size = Pick<Measure, 'depth' | 'introspectionDepth' | 'selections' | 'aliases' | 'directives'> & {
  readonly top: number;
};

const NOTHING: Size = { depth: 0, introspectionDepth: 0, selections: 0, aliases: 0, directives: 0, top: 0 };

const CONDITIONS = new Set(['include', 'skip']);

const INTROSPECTION = new Set(['__schema', '__type']);

/** Sizes selection sets, each written one once: a fragment's size is remembered, and a fragment in itself adds nothing. */
class Sizer {
  visited = 0;
  introspects = false;
  readonly conditions = new Set<string>();
  private readonly names = new Map<string, number>();
  private readonly sized = new Map<string, Size>();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  get repeats(): number {
    return Math.max(0, ...this.names.values());
  }

  set(set: SelectionSetNode | undefined): Size {
    let size = NOTHING;
    for (const node of set?.selections ?? []) {
      const { depth, introspectionDepth, top, ...counts } = this.selection(node);
      size = {
        depth: Math.max(size.depth, depth),
        introspectionDepth: Math.max(size.introspectionDepth, introspectionDepth),
        top: size.top + top,
        selections: size.selections + counts.selections,
        aliases: size.aliases + counts.aliases,
        directives: size.directives + counts.directives,
      };
    }
    return size;
  }

  fragment(name: string): Size {
    const known = this.sized.get(name);
    if (known) return known;
    this.sized.set(name, NOTHING);
    const node = this.fragments.get(name);
    const size = this.set(node?.selectionSet);
    const own = { ...size, directives: size.directives + (node?.directives?.length ?? 0) };
    this.sized.set(name, own);
    return own;
  }

  private selection(node: SelectionNode): Size {
    this.visited += 1;
    const inner = this.inner(node);
    const field = node.kind === Kind.FIELD;
    node.directives?.forEach((directive) => this.noteCondition(directive));
    const depth = inner.depth + (field ? 1 : 0);
    const ofSchema = field && INTROSPECTION.has(node.name.value);
    return {
      depth: ofSchema ? 1 : depth,
      introspectionDepth: ofSchema ? depth : inner.introspectionDepth,
      selections: inner.selections + 1,
      aliases: inner.aliases + (field && node.alias ? 1 : 0),
      directives: inner.directives + (node.directives?.length ?? 0),
      top: field ? 1 : inner.top,
    };
  }

  private inner(node: SelectionNode): Size {
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.fragment(node.name.value);
    if (node.kind === Kind.FIELD) this.note(node.alias?.value ?? node.name.value, node.name.value);
    return this.set(node.selectionSet);
  }

  private noteCondition({ name, arguments: given }: DirectiveNode): void {
    if (!CONDITIONS.has(name.value)) return;
    for (const { value } of given ?? [])
      if (value.kind === Kind.VARIABLE) this.conditions.add(`${name.value} ${value.name.value}`);
  }

  private note(answerName: string, field: string): void {
    this.names.set(answerName, (this.names.get(answerName) ?? 0) + 1);
    if (INTROSPECTION.has(field)) this.introspects = true;
  }
}

/** What is spread only into a question about the schema is measured as one. */
const fragmentAlone = (size: Size, { typeCondition }: FragmentDefinitionNode): Size =>
  typeCondition.name.value.startsWith('__') ? { ...size, depth: 0, introspectionDepth: size.depth } : size;

/** Measures a parsed document, unused fragments included, in one pass over what is written. */
export const measure = (document: DocumentNode): Measure => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const sizer = new Sizer(fragments);
  const most = { depth: 0, introspectionDepth: 0, selections: 0, aliases: 0, directives: 0, rootFields: 0 };
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION && node.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const operation = node.kind === Kind.OPERATION_DEFINITION;
    const size = operation ? sizer.set(node.selectionSet) : fragmentAlone(sizer.fragment(node.name.value), node);
    const own = operation
      ? (node.directives?.length ?? 0) + (node.variableDefinitions ?? []).flatMap((of) => of.directives ?? []).length
      : 0;
    most.depth = Math.max(most.depth, size.depth);
    most.introspectionDepth = Math.max(most.introspectionDepth, size.introspectionDepth);
    most.selections = Math.max(most.selections, size.selections);
    most.aliases = Math.max(most.aliases, size.aliases);
    most.directives = Math.max(most.directives, size.directives + own);
    if (operation) most.rootFields = Math.max(most.rootFields, size.top);
  }
  const { repeats, conditions, introspects, visited } = sizer;
  return { ...most, repeats, conditions: conditions.size, introspects, visited };
};
