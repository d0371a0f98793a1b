/** What a spec stands on beside Node, which a machine may lack. */
export type Needed = {
  readonly name: string;
  readonly isHere: boolean;
  /** How it is had. */
  readonly wayOut: string;
  /** The variable that makes it a fault when it is not here, as in CI. */
  readonly requiredBy: string;
};

/**
 * `describe` for specs that need it. Where it is not here they are skipped, with the reason in their name; where it is
 * required this throws instead, so that a green run means that they ran.
 */
export const describeWith =
  ({ name, isHere, wayOut, requiredBy }: Needed) =>
  (title: string, specs: () => void): void => {
    if (isHere) return describe(title, specs);
    const reason = `${name} is not here: ${wayOut}`;
    if (process.env[requiredBy] === '1') throw new Error(`${requiredBy}=1, but ${reason}`);
    describe.skip(`${title} (skipped: ${reason})`, specs);
  };
