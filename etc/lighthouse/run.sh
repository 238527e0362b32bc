#!/bin/sh
# Publishes and starts the product in Release and prints Lighthouse's figures of its key pages:
#   etc/lighthouse/run.sh [mobile|desktop]
# Needs the .NET SDK, Node 20 or later, npm and Chromium (CHROME_PATH where it is not found). MONTROSE_PUBLISHED names a folder
# that was published before. Ends with 1 where a figure is below its goal.
set -eu
cd "$(dirname "$0")"
npm ci --no-audit --no-fund --loglevel=error
work=$(mktemp -d)
chmod 755 "$work" # PostgreSQL runs as another user where root starts it
trap 'rm -rf "$work"' EXIT
product=${MONTROSE_PUBLISHED:-$work/product}
[ -e "$product/Montrose.Web.dll" ] || dotnet publish ../../src/Montrose.Web -c Release -v q -o "$product"
node run.mjs "$product" "$work" "${1:-mobile}"
