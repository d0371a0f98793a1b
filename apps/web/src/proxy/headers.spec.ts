import { headersBack, headersOn } from './headers';

const sender = { accessToken: 'a.b.c', ip: '203.0.113.9', traceparent: '00-1-2-00' };

it('a request goes on with what it asks, in the name of its session and with its address', () => {
  const asked = {
    accept: 'text/event-stream',
    'content-length': '12',
    'content-type': 'text/csv',
    'idempotency-key': 'k',
    'x-file-name': 'a.csv',
  };
  const own = { authorization: 'Bearer a.b.c', 'x-forwarded-for': '203.0.113.9', traceparent: '00-1-2-00' };
  expect(headersOn(asked, sender)).toEqual({ ...asked, ...own });
});

it('and without cookies, what belongs to the one connection, and whatever it says of who it is', () => {
  const said = {
    authorization: 'Bearer x.y.z',
    connection: 'keep-alive, x-file-name',
    cookie: 'anxin=secret',
    forwarded: 'for=10.0.0.1',
    host: 'anxin.example',
    'proxy-authorization': 'Basic x',
    te: 'trailers',
    'transfer-encoding': 'chunked',
    upgrade: 'websocket',
    'x-anxin-call': 'signature',
    'x-forwarded-for': '10.0.0.1',
  };
  expect(Object.keys(headersOn(said, sender)).toSorted()).toEqual(['authorization', 'traceparent', 'x-forwarded-for']);
  expect(headersOn(said, sender)).toMatchObject({ authorization: 'Bearer a.b.c', 'x-forwarded-for': '203.0.113.9' });
});

it('an answer comes back with what describes it, and nothing that would speak for this site', () => {
  const described = { 'content-type': 'application/pdf', 'content-disposition': 'inline', 'retry-after': '1' };
  const others = {
    'access-control-allow-origin': '*',
    'clear-site-data': '"cookies"',
    connection: 'close',
    'content-security-policy': "default-src 'unsafe-inline'",
    server: 'inner/1',
    'set-cookie': ['anxin=theirs'],
    'transfer-encoding': 'chunked',
    'x-trace-id': 'inner',
  };
  expect(headersBack({ ...described, ...others })).toEqual(described);
});
