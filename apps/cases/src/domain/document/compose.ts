import { dayInWords } from './day-in-words';
import type { Filled } from './commands';
import type { DocumentKind } from './document';
import { documentErrors } from './errors';
import { templates } from './templates';

/** What is known of a subject and its office, by the names of the templates; what is not known is left out. */
export type DocumentFacts = Readonly<Partial<Record<string, string>>>;

/** The words of a document, before it has its number. */
export type Composed = {
  readonly title: string;
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  readonly attachments: readonly string[];
};

const OPTIONAL = /\[([^\]]*)\]/g;
const FACT = /\{(\w+)\}/g;
const SENTENCE_END = /[。；，]$/;

const factsIn = (text: string): readonly string[] => [...text.matchAll(FACT)].map(([, name = '']) => name);

/** A fact within a sentence has no end of its own. */
const inSentence = (fact: string): string => fact.trim().replace(SENTENCE_END, '');

/**
 * The words of a kind of document, from what is known of its subject and what its issuer adds. Throws
 * `DOCUMENT_FACTS_MISSING` with the names of all that is needed and not there: nothing is printed with a gap.
 */
export const compose = (
  kind: DocumentKind,
  known: DocumentFacts,
  { attachments, dueOn, ...said }: Filled,
): Composed => {
  const filled = { ...said, dueOn: dueOn && dayInWords(dueOn) };
  const facts: DocumentFacts = {
    ...known,
    ...Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined && value.trim() !== '')),
  };
  const missing = new Set<string>();
  const fill = (text: string): string =>
    text
      .replace(OPTIONAL, (_, part: string) => (factsIn(part).every((name) => facts[name] !== undefined) ? part : ''))
      .replace(FACT, (_, name: string) => {
        const fact = facts[name];
        if (fact === undefined) missing.add(name);
        return inSentence(fact ?? '');
      });
  const { title, addressee, paragraphs } = templates[kind];
  const composed = {
    title: fill(title),
    addressee: fill(addressee),
    paragraphs: paragraphs.map(fill).filter((paragraph) => paragraph !== ''),
    attachments,
  };
  if (missing.size > 0) throw documentErrors.FACTS_MISSING({ facts: [...missing].join(', ') });
  return composed;
};
