import { createServer } from 'node:net';
import { SERVICES } from '@anxin/contracts';
import { freePort } from '@anxin/process';
import { portsIn, portsOf } from './ports';

describe('the ports of a stack', () => {
  it('are the usual ones where the environment names no other', () => {
    const services = Object.fromEntries(Object.entries(SERVICES).map(([name, { port }]) => [name, port]));
    expect(portsIn({ GATEWAY_PORT: '8080', WORKERS_PORT: '' })).toEqual({
      ...{ gateway: 8080, ...services, postgres: 4032, kafka: 4092, web: 4200, oidc: 4201 },
    });
  });

  it.each(['abc', '99999', '65536', '0', '-1', '80.5', '1e3', '0x50', '4000 4001'])(
    'PORT_INVALID: "%s" is none',
    (given) => {
      expect(() => portsIn({ GATEWAY_PORT: given })).toThrow(
        expect.objectContaining({ code: 'PORT_INVALID', message: expect.stringContaining(`GATEWAY_PORT=${given}`) }),
      );
    },
  );

  it('PORT_INVALID: one cannot serve two', () => {
    expect(() => portsIn({ PROJECTS_PORT: '4000' })).toThrow(
      expect.objectContaining({
        code: 'PORT_INVALID',
        message: 'Port 4000 is named for both gateway and projects: set PROJECTS_PORT or GATEWAY_PORT to another.',
      }),
    );
  });

  it('PORT_TAKEN: somebody listens there', async () => {
    const gateway = await freePort();
    const other = createServer().listen(gateway, '127.0.0.1');
    await expect(portsOf({ ...portsIn({}), gateway })).rejects.toMatchObject({ code: 'PORT_TAKEN' });
    other.close();
  });
});
