/** A refusal that a caller can act on: a stable code, a sentence, and the facts it is about (no personal data). */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

export type ErrorCatalogue<Name extends string> = {
  readonly [Code in Name]: (details?: Readonly<Record<string, string>>) => DomainError;
};

/** One catalogue of refusals per library or app: `defineErrors('LAW', { GAP: '…' }).GAP()` has the code `LAW_GAP`. */
export const defineErrors = <Name extends string>(
  prefix: string,
  sentences: Readonly<Record<Name, string>>,
): ErrorCatalogue<Name> => {
  const catalogue = {} as Record<Name, (details?: Readonly<Record<string, string>>) => DomainError>;
  for (const name of Object.keys(sentences) as Name[]) {
    catalogue[name] = (details = {}) => new DomainError(`${prefix}_${name}`, sentences[name], details);
  }
  return catalogue;
};
