#!/usr/bin/env bash
# pdfkit 0.19.1 (npm, github.com/foliojs/pdfkit): `doc.table()` opens an embedded font anew for every cell, several times,
# though the font was registered by name and chosen once before. After each cell the table goes back to the font that the
# document had, and what it kept of it is not the name but the file (or its bytes); a font that was opened under its name is
# not found by its file, so that fontkit parses the whole file again. `doc.text()` on the same page opens it once. The page
# looks right; only the time tells: a Chinese face of 15 MB costs some 50 ms a row of four cells, so that a table of 500
# rows takes half a minute, where the same cells by `text()` take less than a tenth of a second.
# Seen on Node 20.20.2, opens of one font for 5 and for 10 rows of four cells, registered as a file and as bytes:
#   by text(): 1 and 1; by table(), as file: 61 and 121; by table(), as bytes: 61 and 121
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund pdfkit@0.19.1 fontkit@2.0.4 dejavu-fonts-ttf@2.37.3
cat > look.cjs <<'JS'
const { readFileSync } = require('node:fs');
const fontkit = require('fontkit');
let opened = 0;
const create = (...given) => { opened += 1; return fontkit.create(...given); };
require.cache[require.resolve('fontkit')].exports = { ...fontkit, create };
const PDFDocument = require('pdfkit');
const file = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSerif.ttf');
const opensOf = (draw, source, rows) => {
  opened = 0;
  const doc = new PDFDocument();
  doc.on('data', () => undefined);
  doc.registerFont('serif', source);
  doc.font('serif');
  draw(doc, Array.from({ length: rows }, (_, row) => [`${row}`, 'name', 'month', 'sum']));
  doc.end();
  return opened;
};
const byText = (doc, rows) => rows.forEach((row, y) => row.forEach((cell, x) => doc.text(cell, 72 + x * 100, 72 + y * 20)));
const byTable = (doc, data) => doc.table({ data });
const pair = (draw, source) => [5, 10].map((rows) => opensOf(draw, source, rows));
const [text, asFile, asBytes] = [pair(byText, file), pair(byTable, file), pair(byTable, readFileSync(file))];
console.log(`by text(): ${text.join(' and ')}; by table(), as file: ${asFile.join(' and ')}; by table(), as bytes: ${asBytes.join(' and ')}`);
process.exitCode = String([text, asFile, asBytes]) === process.argv[2] ? 0 : 1;
JS
node look.cjs '1,1,61,121,61,121'
