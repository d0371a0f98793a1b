#!/usr/bin/env bash
# @swc/core 1.16.22 (npm, github.com/swc-project/swc) refuses a for-of loop whose variable is called `of`, with const, let or
# var, when it reads TypeScript, and takes the same text when it reads JavaScript. Nothing of the loop is TypeScript's, and
# `of` is reserved nowhere (ECMAScript, For-In-Of Statement: ForDeclaration `of` AssignmentExpression): Node, acorn 8.16.0 and
# esbuild 0.28.2, which reads it as TypeScript, take all of them. A Jest suite that swc compiles fails before its first test
# on a line that tsc and ESLint pass.
# Seen:
#   swc as TypeScript refuses: const of of, let of of, var of of
#   swc as JavaScript refuses: none
#   acorn, esbuild and Node take all
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund @swc/core@1.16.22 acorn@8.16.0 esbuild@0.28.2
cat > look.cjs <<'JS'
const { transformSync: swc } = require('@swc/core');
const { parse } = require('acorn');
const { transformSync: esbuild } = require('esbuild');
const LOOPS = {
  'const of of': 'for (const of of [1]) void of;',
  'let of of': 'for (let of of [1]) void of;',
  'var of of': 'for (var of of [1]) void of;',
  'const of in': 'for (const of in { a: 1 }) void of;',
  'const of =': 'for (const of = 1; of > 1; ) void of;',
};
const takes = (work) => {
  try {
    work();
    return true;
  } catch {
    return false;
  }
};
const names = Object.keys(LOOPS);
const bySwc = (syntax) => names.filter((name) => !takes(() => swc(LOOPS[name], { jsc: { target: 'es2023', parser: { syntax } } })));
const [refused, plain] = [bySwc('typescript'), bySwc('ecmascript')];
const others = names.filter(
  (name) =>
    takes(() => parse(LOOPS[name], { ecmaVersion: 2023 })) &&
    takes(() => esbuild(LOOPS[name], { loader: 'ts' })) &&
    takes(() => new Function(LOOPS[name])),
);
console.log(`swc as TypeScript refuses: ${refused.join(', ') || 'none'}`);
console.log(`swc as JavaScript refuses: ${plain.join(', ') || 'none'}`);
if (others.length === names.length) console.log('acorn, esbuild and Node take all');
const isSeen = String(refused) === 'const of of,let of of,var of of' && plain.length === 0;
process.exitCode = isSeen && others.length === names.length ? 0 : 1;
JS
node look.cjs
