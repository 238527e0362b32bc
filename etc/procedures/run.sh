#!/bin/sh
# Runs the procedures of money (T1-T12) in full size on PostgreSQL with fsync on, and prints a line of figures for each part:
#   etc/procedures/run.sh [T5 T7 ...]
# Needs the .NET SDK and Node 20 or later. Takes about an hour on two cores; a failure prints what failed, and ends with 1.
# MONTROSE_BUILT=1 takes what is built already.
set -u
cd "$(dirname "$0")/../.."
export MONTROSE_LONG=1 DOTNET_TieredPGO=0 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
log=$(mktemp)
trap 'rm -f "$log"' EXIT

filter='Procedure~T'
if [ $# -gt 0 ]; then
  filter=$(printf '|Procedure=%s' "$@")
  filter=${filter#|}
fi

status=0
for project in test/Montrose.Web.Tests modules/billing/test/Montrose.Billing.Tests modules/abp/test/Montrose.Abp.Management.Tests; do
  # One after the other, so that no procedure takes another one's processor.
  {
    dotnet test "$project" ${MONTROSE_BUILT:+--no-build} --filter "$filter" --logger 'console;verbosity=detailed' -- xUnit.ParallelizeTestCollections=false 2>&1
    echo "exit $?"
  } | tee "$log" | grep --line-buffered -E '^ *T[0-9]+: |^ *Failed |: error |^Total tests|^ *(Passed|Failed): '
  grep -qx 'exit 0' "$log" || { status=1; sed -n '/Error Message:/,/Stack Trace:/p' "$log"; }
done
exit $status
