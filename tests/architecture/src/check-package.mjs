import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import process from 'node:process';
import { ESLint } from 'eslint';
import { check, getFileInfo, resolveConfig } from 'prettier';
import ts from 'typescript';

// What `npm run check` says of the files of one package, by one program: what they import is read once and not judged.
const home = `${process.argv[2]}${sep}`;
const faults = [];

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: ({ messageText }) => faults.push(messageText) };
const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(`${home}tsconfig.json`, {}, host);
const program = ts.createProgram(fileNames, options);
for (const file of fileNames.map((name) => program.getSourceFile(name))) {
  for (const { messageText } of [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    faults.push(`${file.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

const parserOptions = { projectService: false, programs: [program] };
const eslint = new ESLint({ overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions } } });
for (const { filePath, messages } of await eslint.lintFiles(home))
  faults.push(...messages.map(({ line, message }) => `${filePath}:${line}: ${message}`));

for (const file of [...ts.sys.readDirectory(home, ['.ts', '.json', '.cjs', '.graphql'])]) {
  const { ignored } = await getFileInfo(file, { ignorePath: '.prettierignore' });
  const format = { ...(await resolveConfig(file)), filepath: file };
  if (!ignored && !(await check(readFileSync(file, 'utf8'), format))) faults.push(`${file}: not formatted`);
}

process.stdout.write(JSON.stringify({ files: fileNames.length, faults }));
