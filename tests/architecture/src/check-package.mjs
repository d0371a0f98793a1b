import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import process from 'node:process';
import { ESLint } from 'eslint';
import { check, getFileInfo, resolveConfig } from 'prettier';
import ts from 'typescript';

// What `npm run check` says of the files of a package, and of other folders that it imports. One program: what they stand
// on is read once, and not judged.
const folders = process.argv.slice(2).map((folder) => `${folder}${sep}`);
const faults = [];

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: ({ messageText }) => faults.push(messageText) };
const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(`${folders[0]}tsconfig.json`, {}, host);
const program = ts.createProgram(fileNames, options);
const judged = program.getSourceFiles().filter(({ fileName }) => folders.some((folder) => fileName.startsWith(folder)));
for (const file of judged) {
  for (const { messageText } of [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    faults.push(`${file.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

const parserOptions = { projectService: false, programs: [program] };
const eslint = new ESLint({ overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions } } });
for (const { filePath, messages } of await eslint.lintFiles(folders))
  faults.push(...messages.map(({ line, message }) => `${filePath}:${line}: ${message}`));

for (const file of folders.flatMap((folder) => ts.sys.readDirectory(folder, ['.ts', '.json', '.cjs', '.graphql']))) {
  const { ignored } = await getFileInfo(file, { ignorePath: '.prettierignore' });
  const format = { ...(await resolveConfig(file)), filepath: file };
  if (!ignored && !(await check(readFileSync(file, 'utf8'), format))) faults.push(`${file}: not formatted`);
}

process.stdout.write(JSON.stringify({ judged: judged.length, faults }));
