#!/bin/sh
# Checks the API's description: etc/openapi/lint.sh <file or address>. Needs Node 20 or later and npm.
set -eu
cd "$(dirname "$0")"
exec npx --yes @redocly/cli@2.77.0 lint --config redocly.yaml "$1"
