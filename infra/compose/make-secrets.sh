#!/bin/sh
# Makes the secrets of compose.yaml that are missing, one a file, below the folder given (usually ./secrets); none is changed.
# DATABASE_AT and DATABASE_ADMIN say where databases are, and who makes them, unless it is PostgreSQL of compose.yaml.
# Keep a copy elsewhere: without PERSON_KEY, CARD_KEY and AT_REST_KEY the data cannot be read.
set -eu
folder=${1:-$(dirname "$0")/secrets}
mkdir -p "$folder"
# Whoever may enter the folder may read; the programs run as 10001 and are given single files.
chmod 700 "$folder"

put() { # name, text
  [ -e "$folder/$1" ] || { printf '%s' "$2" >"$folder/$1"; chmod 444 "$folder/$1"; }
}
word() { openssl rand -hex 24; }
key() { openssl rand -base64 32; }

put postgres_password "$(word)"
put postgres_admin "${DATABASE_ADMIN:-postgres://postgres:$(cat "$folder/postgres_password")@postgres:5432/postgres}"
for name in projects workers cases enforcement web; do
  for role in migrator service api; do
    [ "$name/$role" = web/api ] || put "${name}_$role" "postgres://${name}_$role:$(word)@${DATABASE_AT:-postgres:5432}/anxin_$name"
  done
done
put call_keys "$(key)"
# One of the keys of signed calls.
put gateway_key "$(cut -d, -f1 "$folder/call_keys")"
put person_key "$(key)"
put card_key "$(key)"
put at_rest_key "$(key)"
# Of platforms that push clues: 12345/<key id>=<secret>, with commas between; none at first.
put platform_keys ''
# What the provider gave for our client goes here.
[ -e "$folder/oidc_client_secret" ] || echo "$folder/oidc_client_secret: write the secret of our client at the OpenID provider into it" >&2
