import { SaxesParser } from 'saxes';
import { damaged } from './refused';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML part. Names come without their prefix. */
export type XmlListener = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** No part of a workbook is nested deeper, and no token of one is longer. */
const DEEPEST = 64;
const TOKEN_AT_MOST = 1024 * 1024;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
/** `xml:space` stands at every text of a cell, and nobody asks for it. */
const isOfXml = (name: string): boolean => name.startsWith('xml:');

const withLocalNames = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));

/**
 * Reads an XML part as it comes and hands over after each chunk, so that a long part is never held whole. Throws
 * `FileRefused` (`FORMAT`) where it is not well formed, declares entities, or is made to exhaust whoever reads it.
 */
export async function* xmlOf(chunks: AsyncIterable<Uint8Array>, listener: XmlListener): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser({ position: false, xmlns: false });
  let depth = 0;
  let unheard = 0;
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw damaged();
  });
  // Hardly any other has a prefix; to make all anew for every cell would take a quarter of the time of reading.
  let hasPrefixes = false;
  parser.on('attribute', ({ name }) => {
    hasPrefixes ||= name.includes(':') && !isOfXml(name);
  });
  parser.on('opentag', ({ name, attributes }) => {
    unheard = 0;
    if (++depth > DEEPEST) throw damaged();
    listener.open(localName(name), hasPrefixes ? withLocalNames(attributes) : attributes);
    hasPrefixes = false;
  });
  const onText = (text: string): void => {
    unheard = 0;
    listener.text?.(text);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', ({ name }) => {
    unheard = 0;
    depth -= 1;
    listener.close?.(localName(name));
  });
  const write = (text: string): void => {
    unheard += text.length;
    parser.write(text);
    if (unheard > TOKEN_AT_MOST) throw damaged();
  };
  const decodedText = (chunk?: Uint8Array): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw damaged();
    }
  };
  let isEmpty = true;
  for await (const chunk of chunks) {
    isEmpty = false;
    write(decodedText(chunk));
    yield;
  }
  if (isEmpty) throw damaged();
  write(decodedText());
  parser.close();
  yield;
}

/** Reads a short part whole. */
export const readXml = async (chunks: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> => {
  for await (const _ of xmlOf(chunks, listener));
};
