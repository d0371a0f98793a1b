#!/usr/bin/env bash
# docx 9.15.2 (npm, github.com/dolanmiu/docx) declares "node": ">=16". Since 9.10.0 it depends on nanoid ^6, and nanoid 6.0.2
# (github.com/ai/nanoid) declares "^22 || ^24 || >=26". So a project that sets engine-strict, because it promises a Node
# version, cannot install docx on Node 20 although docx says that it may; npm names nanoid, not docx. Installed all the
# same, docx writes a document on Node 20. 9.6.0, with nanoid ^5, installs.
# Seen on Node 20.20.2 with npm 11.19.1:
#   docx >=16 allows 20: true; nanoid ^22 || ^24 || >=26 allows 20: false; wrote a document: true
#   engine-strict on Node 20: EBADENGINE nanoid
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --engine-strict=false docx@9.15.2 nanoid@6.0.2 semver@7.7.2
cat > look.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { satisfies } = require('semver');
const { Document, Packer, Paragraph } = require('docx');
const enginesOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).engines.node;
const [docx, nanoid] = [enginesOf('docx'), enginesOf('nanoid')];
Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('text')] }] })).then((made) => {
  const seen = [satisfies('20.20.2', docx), satisfies('20.20.2', nanoid), made.length > 1000];
  console.log(`docx ${docx} allows 20: ${seen[0]}; nanoid ${nanoid} allows 20: ${seen[1]}; wrote a document: ${seen[2]}`);
  process.exitCode = String(seen) === 'true,false,true' ? 0 : 1;
});
JS
node look.cjs
if [ "$(node -p 'process.versions.node.split(".")[0]')" = 20 ]; then
  mkdir strict && cd strict && echo '{"private":true}' > package.json
  if npm install --no-audit --no-fund --engine-strict=true docx@9.15.2 > said.txt 2>&1; then exit 1; fi
  grep -q 'EBADENGINE' said.txt && grep -q 'nanoid' said.txt
  echo 'engine-strict on Node 20: EBADENGINE nanoid'
fi
