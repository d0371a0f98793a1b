/**
 * Runs a server for the process that started us and ends it when our input closes (also when that process was killed)
 * or on SIGTERM or SIGINT: `start` answers what to print as one line of JSON, and how to stop.
 */
export const serve = async (
  start: () => Promise<{ readonly says: Readonly<Record<string, string>>; readonly stop: () => Promise<void> }>,
): Promise<void> => {
  const ended = new Promise<void>((resolve) => {
    process.stdin.resume().once('end', resolve).once('close', resolve);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve());
  });
  // Who waited for the line may be gone by now; we still have to stop in order.
  process.stdout.on('error', () => undefined);
  const { says, stop } = await start();
  process.stdout.write(`${JSON.stringify(says)}\n`);
  await ended;
  await stop();
  process.exit(0);
};

/** `serve` as a program: a failed start is one line on stderr and exit code 1. */
export const serveOrSay = (start: Parameters<typeof serve>[0]): void => {
  serve(start).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
};
