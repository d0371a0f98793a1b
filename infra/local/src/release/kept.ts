import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../stack/sources';

/** Where what is kept of each release stands, for the next ones to be held against. */
const RELEASES = join(ROOT, 'tests/data/released');

/** What the system that is kept was told, and is told again. */
export const PARAMETERS = join(ROOT, 'tests/data/parameters.json');
export const RELEASE_DAY = '2026-03-10';

/** The digest of each migration, by its name, by program. */
export type MigrationsOf = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const filesOfRelease = (release: string) => {
  const folder = join(RELEASES, release);
  return {
    folder,
    migrations: join(folder, 'migrations.json'),
    /** The keys that its ciphers and tokens were made with. They protect nobody: its people do not exist. */
    secrets: join(folder, 'secrets.json'),
    /** What was asked, and what it answered. */
    answers: join(folder, 'answers.json'),
    rows: (service: string) => join(folder, `${service}.jsonl.gz`),
  };
};

/** The releases that were kept, the oldest first. */
export const releases = (): readonly string[] =>
  readdirSync(RELEASES)
    .filter((name) => /^\d/.test(name))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));

export const migrationsOf = (release: string): MigrationsOf =>
  JSON.parse(readFileSync(filesOfRelease(release).migrations, 'utf8')) as MigrationsOf;

/** When a migration is to run, in ms: the end of its name. */
const momentOf = (name: string): number => Number(/\d{13}$/.exec(name)?.[0] ?? NaN);

/** The moment of the last migration of a program. */
export const lastOf = (migrations: Readonly<Record<string, string>>): number =>
  Math.max(...Object.keys(migrations).map(momentOf));

/**
 * What is wrong with the migrations of this build, held against those of a release: one that was edited or removed, and
 * one that is new and yet would run before what was released, so that a database that is there never sees their order.
 */
export const brokenPromises = (released: MigrationsOf, today: MigrationsOf): readonly string[] =>
  Object.entries(released).flatMap(([program, migrations]) => {
    const now = today[program] ?? {};
    const changed = Object.entries(migrations).flatMap(([name, digest]) => {
      if (now[name] === undefined) return [`${program}: ${name} was released and is gone: put it back.`];
      if (now[name] === digest) return [];
      return [`${program}: ${name} was released and then edited: put it back, and say the change in a new migration.`];
    });
    const early = Object.keys(now).filter((name) => !(name in migrations) && momentOf(name) <= lastOf(migrations));
    return [
      ...changed,
      ...early.map((name) => `${program}: ${name} is new, and earlier than what was released: give it a later moment.`),
    ];
  });
