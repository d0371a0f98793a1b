import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const NAMES = { session: 'anxin', attempt: 'anxin-login', mine: 'anxin-mine' } as const;
const FORM = /^[\w-]{1,3000}$/;

/** What a browser keeps for us: names that no script reads and, by https, no other host of the domain writes. */
export class Cookies {
  readonly #prefix: string;
  readonly #options: CookieSerializeOptions;

  constructor(isSecure: boolean) {
    this.#prefix = isSecure ? '__Host-' : '';
    this.#options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure };
  }

  get(request: FastifyRequest, kind: keyof typeof NAMES): string | undefined {
    const value = request.cookies[this.#name(kind)];
    return value !== undefined && FORM.test(value) ? value : undefined;
  }

  /** @param seconds how long the browser keeps it; left out, until it is closed */
  set(reply: FastifyReply, kind: keyof typeof NAMES, value: string, seconds?: number): void {
    void reply.setCookie(this.#name(kind), value, {
      ...this.#options,
      ...(seconds === undefined ? {} : { maxAge: seconds }),
    });
  }

  clear(reply: FastifyReply, kind: keyof typeof NAMES): void {
    void reply.clearCookie(this.#name(kind), this.#options);
  }

  #name(kind: keyof typeof NAMES): string {
    return `${this.#prefix}${NAMES[kind]}`;
  }
}
