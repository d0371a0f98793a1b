import { asyncApi, eventSchema } from '@anxin/contracts';
import { DomainError } from '@anxin/domain-kit';
import { access } from '@anxin/identity';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const unknownEvent = (): DomainError =>
  new DomainError(
    'NOT_FOUND',
    '没有这个事件，格式为 /events/<名称>@<版本>.json。There is no such event: /events/<name>@<version>.json.',
  );

const refusePublic = ({ call }: FastifyRequest): void => {
  if (call.actor.role === 'PUBLIC') throw access.unauthenticated();
};

/**
 * `GET /events/asyncapi.json`: what a service tells, and `GET /events/<name>@<version>.json`: the JSON Schema of an
 * event's data. For whoever has a token.
 */
export const eventRoutes = (server: FastifyInstance, service: string): void => {
  const document = asyncApi(service);
  server.get('/events/asyncapi.json', (request) => {
    refusePublic(request);
    return document;
  });
  server.get('/events/:event', (request) => {
    refusePublic(request);
    const { event } = request.params as { readonly event: string };
    const [, name = '', version = ''] = /^([a-z-]+\.[a-z-]+)@(\d{1,4})\.json$/.exec(event) ?? [];
    const schema = name.startsWith(`${service}.`) ? eventSchema(name, Number(version)) : undefined;
    if (!schema) throw unknownEvent();
    return schema;
  });
};
