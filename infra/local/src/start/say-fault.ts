/** A fault that we know is one line with its code; any other is ours and shows where it comes from. */
export const sayFault = (fault: unknown): void => {
  const isKnown = fault instanceof Error && 'code' in fault;
  process.stderr.write(`${isKnown ? `${String(fault.code)}: ${fault.message}` : String((fault as Error).stack)}\n`);
  process.exitCode = 1;
};
