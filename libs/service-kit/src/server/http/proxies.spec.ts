import { pino } from 'pino';
import { Registry } from 'prom-client';
import { z } from 'zod';
import { doorSettings, doorsOf } from './doors';
import { httpServer } from './http';
import { serverMetrics } from './metrics';

const settings = z.object(doorSettings);
const doors = (TRUSTED_PROXIES?: string) => doorsOf(settings.parse({ TRUSTED_PROXIES }));

describe('whom a request is from', () => {
  it.each`
    trusted                   | asks             | says                      | counts
    ${undefined}              | ${'10.0.0.7'}    | ${'203.0.113.9'}          | ${'10.0.0.7'}
    ${'10.0.0.7'}             | ${'10.0.0.7'}    | ${'203.0.113.9'}          | ${'203.0.113.9'}
    ${'10.0.0.7'}             | ${'10.0.0.8'}    | ${'203.0.113.9'}          | ${'10.0.0.8'}
    ${'10.0.0.7,10.1.0.0/16'} | ${'10.1.2.3'}    | ${'192.0.2.1, 10.0.0.7'}  | ${'192.0.2.1'}
    ${'10.0.0.7'}             | ${'10.0.0.7'}    | ${'192.0.2.1, 192.0.2.2'} | ${'192.0.2.2'}
    ${'2001:db8::/32'}        | ${'2001:db8::1'} | ${'203.0.113.9'}          | ${'203.0.113.9'}
  `('asked by $asks, that says $says, with $trusted trusted: $counts', async ({ trusted, asks, says, counts }) => {
    const log = pino({ level: 'silent' });
    const server = await httpServer(
      log,
      serverMetrics(new Registry()),
      undefined,
      doors(trusted as string | undefined),
    );
    server.get('/whom', ({ ip }) => ip);
    const asked = { url: '/whom', remoteAddress: String(asks), headers: { 'x-forwarded-for': String(says) } };
    expect((await server.inject(asked)).body).toBe(counts);
  });

  it.each(['proxy.example', '10.0.0.7/33', '10.0.0.7/8/8', '2001:db8::/129', '10.0.0.7; 10.0.0.8', '10.0.0'])(
    'is not told by %s, which is no address or network',
    (text) => {
      expect(settings.safeParse({ TRUSTED_PROXIES: text }).success).toBe(false);
    },
  );
});
