#!/bin/sh
# Writes .env with new secrets for compose.yaml, readable by its owner only. Keeps the one that is there.
set -eu
cd "$(dirname "$0")/.."
if [ -e .env ]; then
  echo '.env is there already: its secrets stay.' >&2
  exit 1
fi
secret() { od -An -N "$1" -tx1 /dev/urandom | tr -d ' \n'; }
umask 077
cat >.env.new <<END
# The secrets of this newsroom: keep a copy apart from the backups, and commit neither.
NEWSROOM_SECRET=$(secret 32)
NEWSROOM_SOURCE_KEY=$(secret 32)
NEWSROOM_STORAGE_KEY_ID=galley$(secret 8)
NEWSROOM_STORAGE_SECRET=$(secret 32)

# The name the newsroom is reached by. For one that the internet knows, the proxy gets a certificate of its own.
NEWSROOM_ADDRESS=localhost
END
mv .env.new .env
echo 'Made .env: put the address of the newsroom into it.'
