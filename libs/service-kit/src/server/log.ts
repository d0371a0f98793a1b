import { maskNumbers } from '@anxin/law';
import { pino, type Logger } from 'pino';

export type Log = Logger;
export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

type Fault = { type: string; message: string; code?: string; stack?: string; cause?: Fault };

// A database error carries rows and parameters beside its message: only what is named here is written.
const faultOf = (error: unknown): Fault => {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an Error' };
  const { code } = error as NodeJS.ErrnoException;
  return {
    type: error.name,
    message: maskNumbers(error.message),
    ...(typeof code === 'string' ? { code } : {}),
    ...(error.stack === undefined ? {} : { stack: maskNumbers(error.stack) }),
    ...(error.cause instanceof Error ? { cause: faultOf(error.cause) } : {}),
  };
};

/** One JSON line an entry, to stdout or to `to`. Errors go under `err` and keep name, message, code, stack and cause. */
export const logger = (name: string, level: LogLevel = 'info', to?: { write: (line: string) => void }): Log => {
  const options = {
    level,
    base: { service: name },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: faultOf },
  };
  return to ? pino(options, to) : pino(options);
};
