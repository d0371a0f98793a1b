import { inflateRawSync } from 'node:zlib';

/** A part of a DOCX, which is a ZIP, as text. */
const partOf = (docx: Buffer, name: string): string => {
  const at = docx.indexOf(name) - 30;
  const packed = docx.readUInt32LE(at + 18);
  const from = at + 30 + docx.readUInt16LE(at + 26) + docx.readUInt16LE(at + 28);
  return inflateRawSync(docx.subarray(from, from + packed)).toString();
};

/** The runs of text in a part of a DOCX, in their order: of its text, or of its foot. */
export const docxWords = (docx: Buffer, part: 'document' | 'footer1' = 'document'): readonly string[] =>
  [...partOf(docx, `word/${part}.xml`).matchAll(/<w:t[ >][^<]*<\/w:t>/g)].map(([run]) => run.replace(/<[^>]*>/g, ''));
