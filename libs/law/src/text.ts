/** A sentence in the two languages of the product: Chinese first, English by switch. */
export type Text = { readonly zh: string; readonly en: string };
export type Language = keyof Text;

export const text = (zh: string, en: string): Text => ({ zh, en });

/** Sentences in a row; Chinese needs no blank between them. */
export const paragraph = (...sentences: readonly Text[]): Text =>
  text(sentences.map(({ zh }) => zh).join(''), sentences.map(({ en }) => en).join(' '));
