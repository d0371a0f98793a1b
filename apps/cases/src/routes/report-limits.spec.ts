import rateLimit from '@fastify/rate-limit';
import { fastify } from 'fastify';
import { admitting } from './report-limits';

const start = async () => {
  const server = fastify();
  await server.register(rateLimit, { global: false });
  const { reports, queries } = admitting(server, { REPORTS_PER_ADDRESS: 2, REPORTS_IN_ALL: 5 });
  server.post('/report', { onRequest: reports }, () => 'taken');
  server.get('/report/:code', { onRequest: queries }, () => 'shown');
  const ask = async (method: 'GET' | 'POST', remoteAddress: string, code: string) => {
    const url = method === 'POST' ? '/report' : `/report/${code}`;
    const { statusCode, headers } = await server.inject({ method, url, remoteAddress });
    // Whoever is refused is told when to come again.
    expect(Number(headers['retry-after'] ?? 0) > 0).toBe(statusCode !== 200);
    return statusCode === 200;
  };
  return (remoteAddress: string, method: 'GET' | 'POST' = 'POST', code = '') => ask(method, remoteAddress, code);
};

describe('reports without an account', () => {
  it('are so many of one address, and of all', async () => {
    const send = await start();
    const one = [await send('10.0.0.1'), await send('10.0.0.1'), await send('10.0.0.1'), await send('10.0.0.1')];
    expect(one).toEqual([true, true, false, false]);
    // What was refused of the first uses up nothing of the others.
    const others = [await send('10.0.0.2'), await send('10.0.0.2'), await send('10.0.0.3'), await send('10.0.0.3')];
    expect(others).toEqual([true, true, true, false]);
    expect(await send('10.0.0.4')).toBe(false);
  });

  it('are counted by the network of an address of IPv6', async () => {
    const send = await start();
    const sent = [await send('2001:db8::1'), await send('2001:db8::2'), await send('2001:db8::3')];
    expect([...sent, await send('2001:db8:0:1::1')]).toEqual([true, true, false, true]);
  });

  it('are asked after on their own count', async () => {
    const send = await start();
    const asked: boolean[] = [];
    for (let times = 0; times < 31; times += 1) asked.push(await send('10.0.0.1', 'GET', `C${times}`));
    expect(asked.indexOf(false)).toBe(30);
    expect(await send('10.0.0.1')).toBe(true);
  });

  it('of one code are asked after so often an hour, from wherever', async () => {
    const send = await start();
    const asked: boolean[] = [];
    for (let times = 0; times < 31; times += 1)
      asked.push(await send(`10.0.1.${times}`, 'GET', times % 2 ? 'ab' : 'AB'));
    expect(asked.indexOf(false)).toBe(30);
  });
});
