#!/usr/bin/env bash
# embedded-postgres 18.4.0-beta.17 (npm, github.com/leinelissen/embedded-postgres) takes a process's signals over as soon as it
# is imported, whether or not a cluster is ever made: its module registers a hook of async-exit-hook 2.0.1
# (github.com/tapppi/async-exit-hook) for SIGTERM, SIGINT and SIGHUP. With no cluster the hook is done at once and ends the
# process with 143, though the program has a handler of its own that is still closing what it opened. Node's documentation has
# a signal's default end a process only where no listener is installed; here an import alone does. With a cluster running, its
# database is stopped first of all, under whoever still writes. A server that answers what is in flight before it ends must
# therefore import nothing but the package's programs.
# Seen on Node 20.20.2 with a handler that takes a second to stop in order:
#   without the import: stopped in order, code 0; with it: cut off, code 143
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts embedded-postgres@18.4.0-beta.17 async-exit-hook@2.0.1
cat > server.mjs <<'JS'
if (process.argv[2]) await import(process.argv[2]);
process.on('SIGTERM', () => setTimeout(() => { console.log('stopped in order'); process.exit(0); }, 1000));
setInterval(() => {}, 1000);
console.log('up');
JS
stopped() { # what a server said and how it ended, when it was told to stop once it was up
  node server.mjs "$@" > said.txt & local server=$!
  until grep -q up said.txt; do sleep 0.1; done
  kill -TERM "$server"
  local code=0
  wait "$server" || code=$?
  echo "$(grep -c 'stopped in order' said.txt || true) $code"
}
alone=$(stopped)
imported=$(stopped embedded-postgres)
echo "without the import: $alone; with it: $imported (times it stopped in order, code)"
[ "$alone" = '1 0' ] && [ "$imported" = '0 143' ]
