import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const GB18030 = new TextDecoder('gb18030');

/** Takes bodies of any content type, and of none: devices name what they like. */
export const takeAnyBody = (scope: FastifyInstance): void => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body: Buffer, parsed) => parsed(null, body));
};

/** A body as text: UTF-8, else GB18030, as files are read. */
export const bodyOf = (body: Buffer | undefined): string => {
  if (!body) return '';
  return isUtf8(body) ? body.toString('utf8') : GB18030.decode(body);
};

/** The JSON of a terminal's events: the body itself, or the first part of a form that is no picture. */
export const eventsIn = async ({ headers, body }: FastifyRequest<{ Body: Buffer | undefined }>): Promise<string> => {
  const type = headers['content-type'] ?? '';
  if (!body || !/^multipart\/form-data\b/i.test(type)) return bodyOf(body);
  try {
    const form = await new Response(body as never, { headers: { 'content-type': type } }).formData();
    for (const part of form.values()) {
      if (typeof part === 'string') return part;
      if (/json/i.test(part.type)) return await part.text();
    }
  } catch {
    // A form that cannot be read holds no event.
  }
  return '';
};
