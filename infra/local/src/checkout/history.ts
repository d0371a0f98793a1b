import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { filesOfRelease, releases } from '../release/kept';
import { ROOT, StackFault } from '../stack';

/** What is known of the past of this checkout. */
export type History = {
  /** Only its last commits are here. */
  readonly isShallow: boolean;
  /** The last tag before this commit. */
  readonly tag?: string;
  /** The commit that recorded the last release that is kept. */
  readonly recorded?: string;
};

const missing = (why: string): StackFault =>
  new StackFault(
    'HISTORY_MISSING',
    `本检出没有所需的历史 The history is not here: ${why}. git fetch --unshallow --tags brings it, or work in a full clone.`,
  );

/** The release that this build follows: its tag, else the commit that recorded it. Throws `HISTORY_MISSING`. */
export const releaseBefore = ({ isShallow, tag, recorded }: History): string => {
  if (tag) return tag;
  // In a shallow clone its first commit seems to have recorded everything.
  if (isShallow) throw missing('this clone is shallow and has no tag');
  if (recorded) return recorded;
  throw missing('no commit recorded a release');
};

const git = async (...args: readonly string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)('git', ['-C', ROOT, ...args]);
  return stdout.trim();
};
const gitOrNothing = (...args: readonly string[]): Promise<string> => git(...args).catch(() => '');

const historyHere = async (): Promise<History> => {
  const isShallow = await gitOrNothing('rev-parse', '--is-shallow-repository');
  if (!isShallow) throw missing('this is no git checkout');
  const kept = filesOfRelease(releases().at(-1) ?? '').folder;
  return {
    isShallow: isShallow === 'true',
    tag: await gitOrNothing('describe', '--tags', '--abbrev=0'),
    recorded: await gitOrNothing('log', '-1', '--format=%H', '--', kept),
  };
};

/** A commit of the past, and what it is called. */
export type Commit = { readonly hash: string; readonly title: string };

/** The commit of a ref, or of the release before this build. Throws `HISTORY_MISSING`. */
export const commitOf = async (ref?: string): Promise<Commit> => {
  const wanted = ref ?? releaseBefore(await historyHere());
  const hash = await gitOrNothing('rev-parse', '--verify', '--quiet', '--end-of-options', `${wanted}^{commit}`);
  if (!hash) throw missing(`it has no ${wanted}`);
  return { hash, title: await git('log', '-1', '--format=%h %cs %s', hash) };
};

/** Writes the files of a commit into a tar file. */
export const archiveOf = async ({ hash }: Commit, file: string): Promise<void> => {
  await git('archive', '--format=tar', `--output=${file}`, hash);
};
