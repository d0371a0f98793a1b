import { signMessage } from '@anxin/identity';
import { type Messenger, SmsRefused } from './messenger';

const ANSWER_MS = 5_000;

/**
 * Posts each SMS as JSON to a gateway of the county's, signed as platforms sign their clues: HMAC-SHA256 over
 * `<timestamp>.<body>` in `x-anxin-signature`. A 4xx is final, but for 408 and 429; anything else is tried again.
 */
export const httpMessenger = (url: URL, key: string): Messenger => ({
  send: async (sms) => {
    const body = JSON.stringify(sms);
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': sms.id,
        'x-anxin-timestamp': timestamp,
        'x-anxin-signature': signMessage(key, timestamp, body),
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    await response.body?.cancel();
    if (response.ok) return;
    const { status } = response;
    if (status >= 400 && status < 500 && status !== 408 && status !== 429) throw new SmsRefused(`answered ${status}`);
    throw new Error(`the gateway of SMS answered ${status}`);
  },
});
