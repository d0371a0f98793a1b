import type { Socket } from 'node:net';
import { join, relative } from 'node:path';
import { HOME } from './paths';

const ABSOLUTE = join(HOME, 'dev.sock');
const RELATIVE = relative(process.cwd(), ABSOLUTE);

/** Where a stack offers its services. A socket's path has about a hundred characters; the shorter way there is taken. */
export const SOCKET = RELATIVE.length < ABSOLUTE.length ? RELATIVE : ABSOLUTE;

/** What the other side says first, a line, and when it has nothing more to say, also because it is gone. */
export const heardOn = (socket: Socket) => {
  // The one who goes away is known by that alone.
  socket.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => socket.once('end', resolve).once('close', () => resolve()));
  const said = new Promise<string>((resolve) => {
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trimEnd());
    });
  });
  return { line: Promise.race([said, ended.then(() => '')]), ended };
};
