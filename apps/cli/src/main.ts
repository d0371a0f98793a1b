import { DomainError } from '@anxin/domain-kit';
import { Command, CommanderError } from 'commander';
import { accountCommand, tokenCommand } from './commands/account';
import { answerCommand } from './commands/answer';
import { auditCommand } from './commands/audit';
import { checkStatementCommand } from './commands/check-statement';
import { clockCommand } from './commands/clock';
import { deliveriesCommand } from './commands/deliveries';
import { departmentCommand } from './commands/department';
import { importCommand } from './commands/import';
import { lawCommand } from './commands/law';
import { mappingCommand } from './commands/mapping';
import { templateCommand } from './commands/template';
import { replayCommand } from './commands/replay';
import { replayDemoCommand } from './commands/replay-demo';
import { verifyCommand } from './commands/verify';
import { verifyJournalCommand } from './commands/verify-journal';

/** The caller's mistake, or a file's: one line, exit 2. Anything else is ours and shows itself. */
const exitWith = (error: unknown): void => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  if (!(error instanceof DomainError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 2;
};

// A reader such as `head` may leave early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const program = new Command('anxin')
  .description('安薪：治欠办的命令行 The command line of the wage-arrears office')
  .exitOverride();
const commands = [
  answerCommand(),
  importCommand(),
  verifyCommand(),
  verifyJournalCommand(),
  checkStatementCommand(),
  replayCommand(),
  replayDemoCommand(),
  auditCommand(),
  clockCommand(),
  departmentCommand(),
  deliveriesCommand(),
  lawCommand(),
  accountCommand(),
  tokenCommand(),
  templateCommand(),
  mappingCommand(),
];
for (const command of commands) {
  program.addCommand(command.exitOverride().showSuggestionAfterError(false));
  for (const inner of command.commands) inner.exitOverride();
}

program.parseAsync().catch(exitWith);
