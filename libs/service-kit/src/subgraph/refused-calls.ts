import { DomainError } from '@anxin/domain-kit';
import type { CallVerifier } from '@anxin/identity';
import { Counter, type Registry } from 'prom-client';

/** Refused calls between services, by code: a wrong key, or clocks apart, is seen here before anybody reads a log. */
export const countRefused = (verify: CallVerifier, registry: Registry): CallVerifier => {
  const refused = new Counter({
    name: 'anxin_signed_calls_refused_total',
    help: 'Calls of other services that were refused, by code',
    labelNames: ['code'],
    registers: [registry],
  });
  return (header, call) => {
    try {
      verify(header, call);
    } catch (fault) {
      refused.inc({ code: fault instanceof DomainError ? fault.code : 'UNEXPECTED' });
      throw fault;
    }
  };
};
