// node --import tsx answer.ts URL TOKEN_FILE ANSWERS: gives every command in ANSWERS, one a line, once; may be killed and run again.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [url = '', tokenFile = '', answers = ''] = process.argv.slice(2);
const TRY_AGAIN = /^(UNAUTHENTICATED|STOPPING|DATABASE_BUSY|IDENTITY_UNAVAILABLE|INTERNAL_SERVER_ERROR|NO_ANSWER)$/;
type Answer = {
  readonly data?: object;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
};

const ask = async (body: string): Promise<Answer> => {
  const authorization = `Bearer ${readFileSync(tokenFile, 'utf8').trim()}`; // renewed by its issuer's client
  const headers = { 'content-type': 'application/json', authorization };
  const signal = AbortSignal.timeout(60_000);
  return (await (await fetch(`${url}/graphql`, { method: 'POST', headers, body, signal })).json()) as Answer;
};

const give = async (body: string): Promise<string> => {
  let code = '';
  // The same request under the same key: nothing is done twice.
  for (const seconds of [1, 2, 4, 8, 16, 32, 64]) {
    try {
      const { data, errors } = await ask(body);
      code = errors?.[0]?.extensions.code ?? (data ? 'OK' : 'NO_ANSWER');
      if (!TRY_AGAIN.test(code)) return code;
    } catch (fault) {
      code = String(fault); // nobody knows whether it was taken
    }
    await sleep(seconds * 1_000);
  }
  return code;
};

const run = async () => {
  for (const line of readFileSync(answers, 'utf8').split('\n').filter(Boolean)) {
    const code = await give(line);
    process.stdout.write(`${code}\n`);
    if (code !== 'OK') process.exitCode = 1;
  }
};
void run();
