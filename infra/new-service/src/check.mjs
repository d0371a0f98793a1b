import { sep } from 'node:path';
import process from 'node:process';
import { ESLint } from 'eslint';
import ts from 'typescript';

// What `lint` and `typecheck` say of one package, by one program: types are read once, and only its own files are judged.
const home = `${process.argv[2]}${sep}`;
const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault) => faults.push(fault.messageText) };
const faults = [];
const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(`${home}tsconfig.json`, {}, host);
const program = ts.createProgram(fileNames, options);

for (const file of fileNames.map((name) => program.getSourceFile(name))) {
  for (const { messageText } of [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    faults.push(`${file.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}

const parserOptions = { projectService: false, programs: [program] };
const eslint = new ESLint({ overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions } } });
for (const { filePath, messages } of await eslint.lintFiles(home))
  faults.push(...messages.map(({ line, message }) => `${filePath}:${line}: ${message}`));

process.stdout.write(JSON.stringify({ files: fileNames.length, faults }));
