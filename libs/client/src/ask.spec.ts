import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ask, type CaseFinishTaskInput, Projects, WarningAcknowledge } from '.';

type Asked = { readonly authorization: string | undefined; readonly body: unknown };
/** An API that answers so, whatever it is asked. */
const answering = async (answer: string, status = 200) => {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += String(chunk)));
    request.on('end', () => {
      asked.push({ authorization: request.headers.authorization, body: JSON.parse(text) });
      response.writeHead(status, { 'content-type': 'application/json' }).end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { api: { url, token: () => 'a.b.c' }, asked, close: () => server.close() };
};

const INPUT = { id: 'W02:P:1', idempotencyKey: 'k' };

it('a known operation is asked with its variables, and its answer has its types', async () => {
  const { api, asked, close } = await answering(
    '{"data":{"warningAcknowledge":{"id":"W02:P:1","stage":"ACKNOWLEDGED"}}}',
  );
  const { warningAcknowledge } = await ask(api, WarningAcknowledge, { input: INPUT });
  const stage: 'RAISED' | 'ACKNOWLEDGED' | 'ASSIGNED' | 'ANSWERED' | 'WAIVED' | 'CLEARED' = warningAcknowledge.stage;
  expect(stage).toBe('ACKNOWLEDGED');
  expect(asked).toEqual([
    { authorization: 'Bearer a.b.c', body: { query: WarningAcknowledge, variables: { input: INPUT } } },
  ]);
  close();
});

it('a refusal is thrown by its code, with what it is about', async () => {
  const refused = { message: '环节', extensions: { code: 'WARNING_STAGE', details: { stage: 'CLEARED' } } };
  const { api, close } = await answering(JSON.stringify({ data: null, errors: [refused] }));
  await expect(ask(api, WarningAcknowledge, { input: INPUT })).rejects.toMatchObject({
    ...{ name: 'WARNING_STAGE', code: 'WARNING_STAGE', details: { stage: 'CLEARED' } },
  });
  close();
});

it.each(['<html>', '{}', '{"data":null}'])('what is no answer of an API is told as that: %s', async (text) => {
  const { api, close } = await answering(text, 502);
  await expect(ask(api, Projects, {})).rejects.toMatchObject({ code: 'ANSWER_UNREADABLE' });
  close();
});

/** Held by the compiler alone: it is never called. */
export const notCompiled = async (api: Parameters<typeof ask>[0]): Promise<void> => {
  // @ts-expect-error: its input is missing.
  await ask(api, WarningAcknowledge, {});
  // @ts-expect-error: a level that there is not.
  await ask(api, Projects, { filter: { levels: ['PINK'] } });
  const { projects } = await ask(api, Projects, { first: 20 });
  // @ts-expect-error: what was not asked for is not answered.
  void projects?.nodes[0]?.payDay;
  // @ts-expect-error: an amount is text, so that it loses no digit.
  const fen: number | undefined = projects?.nodes[0]?.wageFigures?.arrearsFen;
  // @ts-expect-error: a task is not finished without its result.
  const input: CaseFinishTaskInput = { code: '1', idempotencyKey: 'k' };
  void [fen, input];
};
