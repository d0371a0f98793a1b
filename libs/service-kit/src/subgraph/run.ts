import { readFileSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';
import { type PrintedTable, withCommands } from '../command/command-table';
import { migrate } from '../database/migrate';
import { migrationDigests } from '../database/migration-digests';
import { prepareFromEnvironment } from '../database/prepare';
import { secretIn } from '../secrets';
import { tellSettings } from '../server/settings';
import { beginEpochByHand } from './open-journal';

/** What of a defined subgraph its program runs. */
export type Program<Config> = {
  readonly migrations: Parameters<typeof migrate>[0]['migrations'];
  readonly definition: { readonly name: string; readonly commands?: readonly PrintedTable[] };
  readonly schema: () => unknown;
  readonly settings: z.ZodRawShape;
  readonly config: (env: NodeJS.ProcessEnv) => Config;
  readonly start: (config: Config) => Promise<unknown>;
};

type Migrations = NonNullable<Program<unknown>['migrations']>;

/** A migration's moment in ms, as the program was told it; without one every migration is meant. */
const momentAsked = (told: string | undefined): number => {
  if (told === undefined) return Infinity;
  if (!/^\d{13}$/.test(told)) throw new Error(`${told}: a migration's moment is the 13 digits at the end of its name`);
  return Number(told);
};

/** What a program does with its migrations. */
export const migrationCommands = (service: string, migrations: Migrations = []) => {
  /** Brings the database of `MIGRATOR_DATABASE_URL` to this build, or up to a migration's moment. */
  const toThisBuild = async (): Promise<void> => {
    const url = secretIn(process.env, 'MIGRATOR_DATABASE_URL') ?? '';
    const names = await migrate({ url, migrations, until: momentAsked(process.argv[3]) });
    process.stdout.write(`${names.length} migrations\n`);
  };
  return {
    migrate: toThisBuild,
    /** Makes database and roles by `ADMIN_DATABASE_URL`, and migrates. */
    prepare: () => prepareFromEnvironment(service, process.env).then(toThisBuild),
    /** Prints the digest of each migration, as JSON. */
    migrations: async (): Promise<void> =>
      void process.stdout.write(`${JSON.stringify(await migrationDigests(service, migrations))}\n`),
  };
};

/**
 * Runs the one of these commands that a program was started with, or tells of its settings; what fails is said in a line
 * and ends the process with 1.
 */
export const runProgram = async (
  settings: z.ZodRawShape,
  known: Readonly<Record<string, () => Promise<void>>>,
  command = process.argv[2] ?? 'serve',
): Promise<void> => {
  try {
    if (tellSettings(settings, command)) return;
    const run = known[command];
    if (!run) throw new Error(`No command ${command}: ${Object.keys(known).join(', ')}`);
    await run();
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exit(1);
  }
};

const commands = <Config>({ migrations, schema, config, start, definition }: Program<Config>) => ({
  /** Serves until SIGTERM. */
  serve: async (): Promise<void> => void (await start(config(process.env))),
  ...migrationCommands(definition.name, migrations),
  /** Tells that the database of `DATABASE_URL` was put back from a copy, where the service could not see it by itself. */
  restored: async (): Promise<void> => {
    const begun = await beginEpochByHand(secretIn(process.env, 'DATABASE_URL') ?? '');
    process.stdout.write(`epoch ${begun.epoch} begins after position ${begun.after}\n`);
  },
  /** Prints the tables of its commands into the README of the folder it runs in. */
  print: (): Promise<void> => {
    const readme = readFileSync('README.md', 'utf8');
    writeFileSync('README.md', withCommands(readme, definition.commands ?? []));
    return Promise.resolve();
  },
  /** Builds the schema, and fails on a field that says not who may see it. */
  check: (): Promise<void> => Promise.resolve(void schema()),
});

/**
 * The program of a service: `main.cjs` serves, `main.cjs migrate` migrates, `main.cjs prepare` makes the database first,
 * `main.cjs migrations` tells the migrations' digests, `main.cjs check` proves its schema,
 * `main.cjs print` prints its commands, `main.cjs --print-config` what holds by the environment,
 * `main.cjs restored` tells that its database was put back from a copy.
 */
export const runSubgraph = <Config>(subgraph: Program<Config>, command?: string): Promise<void> =>
  runProgram(subgraph.settings, commands(subgraph), command);
