import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges, lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql';

/** What the last release answers, without its words; the next release writes it anew. */
export const RELEASED = join(__dirname, '../released.graphql');
const AGREED = join(__dirname, '../breaking.json');

/** A change that breaks some client, and why it is made nonetheless. */
type Agreed = { readonly change: string; readonly agreedOn: string; readonly why: string };

/** A schema without descriptions, as a release keeps it. */
export const withoutWords = (sdl: string): string => {
  const bare = visit(parse(sdl), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : node),
  });
  return `${printSchema(lexicographicSortSchema(buildSchema(print(bare))))}\n`;
};

/** What of a new schema breaks clients of an old one, as sentences that name the field, argument or value. */
export const breaking = (before: string, after: string): readonly string[] =>
  findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ description }) => description);

/** Changes since the last release that were agreed on; the next release empties the list. */
export const agreed = (): readonly Agreed[] => JSON.parse(readFileSync(AGREED, 'utf8')) as readonly Agreed[];
