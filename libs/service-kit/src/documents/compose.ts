import type { Annex } from '@anxin/documents';
import { dayInWords, parsePlainDate } from '@anxin/domain-kit';
import { documentErrors } from './errors';

/**
 * What a kind of document says, as the trade writes it: `{…}` is filled with a fact of its subject or of whoever issues it.
 * A part in `[…]` is left out where a fact of it is not known; any other fact must be there.
 */
export type Template = {
  /** What the kind adds to the office's word: 秦治欠办 and 督 make 秦治欠办督〔2026〕1号. */
  readonly word: string;
  /** What it is called, in a list and on the page of a check. */
  readonly name: string;
  readonly title: string;
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  /** The table that goes with it, by its name. */
  readonly annex?: string;
  /** An office edits it: there is a DOCX of it beside the PDF. */
  readonly isEdited?: true;
  /** What it rests on; printed where the text itself cites it. */
  readonly basis: string;
};

/** What is known of a subject and its office, by the names of the templates; what is not known is left out. */
export type DocumentFacts = Readonly<Partial<Record<string, string>>>;

/** What a document may be drawn up from; a table is read when it is printed. */
export type Matter = {
  readonly facts: DocumentFacts;
  readonly tables?: Readonly<Partial<Record<string, () => Promise<Annex>>>>;
};

/** What whoever issues a document adds to what its subject says, by the names of the templates; a day is put in words. */
export type Filled = {
  readonly attachments: readonly string[];
  readonly [fact: string]: string | readonly string[] | undefined;
};

/** The words of a document, before it has its number. */
export type Composed = {
  readonly title: string;
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  readonly attachments: readonly string[];
  readonly annex?: () => Promise<Annex>;
};

const OPTIONAL = /\[([^\]]*)\]/g;
const FACT = /\{(\w+)\}/g;
const SENTENCE_END = /[。；，]$/;

const factsIn = (text: string): readonly string[] => [...text.matchAll(FACT)].map(([, name = '']) => name);

/** A fact within a sentence has no end of its own. */
const inSentence = (fact: string): string => fact.trim().replace(SENTENCE_END, '');

const wordsOf = (value: string): string => {
  const day = parsePlainDate(value);
  return day ? dayInWords(day) : value;
};

const wholeOf = ({ title, addressee, paragraphs }: Template): string => [title, addressee, ...paragraphs].join('\n');

/** The facts that a kind of document cannot be without and that are not there, in the order in which they are needed. */
export const missingOf = (template: Template, { facts, tables = {} }: Matter): readonly string[] => {
  const { annex } = template;
  const named = factsIn(wholeOf(template).replace(OPTIONAL, '')).filter((name) => facts[name] === undefined);
  return [...new Set([...named, ...(annex !== undefined && tables[annex] === undefined ? [annex] : [])])];
};

/** The facts of a subject that a kind of document says, as one text: where it changed, what was written says so no more. */
export const factsSaid = (template: Template, { facts }: Matter, asks: readonly string[]): string => {
  const names = [...new Set(factsIn(wholeOf(template)))].filter((name) => !asks.includes(name));
  return JSON.stringify(names.map((name) => [name, facts[name] ?? null]));
};

const saidOf = (said: Omit<Filled, 'attachments'>): DocumentFacts =>
  Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, wordsOf(value)]] : [],
    ),
  );

/**
 * The words of a kind of document, from what is known of its subject and what its issuer adds. Throws
 * `DOCUMENT_FACTS_MISSING` with the names of all that is needed and not there: nothing is printed with a gap.
 */
export const compose = (template: Template, known: Matter, { attachments, ...said }: Filled): Composed => {
  const { tables = {} } = known;
  const facts: DocumentFacts = { ...known.facts, ...saidOf(said) };
  const missing = missingOf(template, { facts, tables });
  if (missing.length > 0) throw documentErrors.FACTS_MISSING({ facts: missing.join(', ') });
  const fill = (text: string): string =>
    text
      .replace(OPTIONAL, (_, part: string) => (factsIn(part).every((name) => facts[name] !== undefined) ? part : ''))
      .replace(FACT, (_, name: string) => inSentence(facts[name] ?? ''));
  const { title, addressee, paragraphs, annex } = template;
  const table = annex === undefined ? undefined : tables[annex];
  return {
    title: fill(title),
    addressee: fill(addressee),
    paragraphs: paragraphs.map(fill).filter((paragraph) => paragraph !== ''),
    attachments,
    ...(table ? { annex: table } : {}),
  };
};
