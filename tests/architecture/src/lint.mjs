import { text } from 'node:stream/consumers';
import process from 'node:process';
import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';

// A process of its own, since Jest cannot load ESLint's configuration. Lines by file in, the rules each breaks out.
const planted = JSON.parse(await text(process.stdin));
// No wall needs types, which cost half a minute of reading.
const eslint = new ESLint({ overrideConfig: typescript.configs.disableTypeChecked });
const broken = {};
for (const [file, lines] of Object.entries(planted)) {
  const [{ messages }] = await eslint.lintText(`${lines.join('\n')}\n`, { filePath: file });
  broken[file] = lines.map((_, index) => messages.filter(({ line }) => line === index + 1).map(({ ruleId }) => ruleId));
}
process.stdout.write(JSON.stringify(broken));
