#!/usr/bin/env bash
# Compiles and lints every Bicep file with the CLI from NuGet. Any warning fails. Needs no Azure and no network but NuGet.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

dotnet restore tools/bicep.csproj --nologo -v quiet
package=$(dotnet msbuild tools/bicep.csproj -nologo -getProperty:PkgAzure_Bicep_CommandLine_linux-x64)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# A copy: files of a NuGet package come without the right to be executed.
install -m 755 "$package/tools/bicep" "$work/bicep"
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 BICEP_TRACING_ENABLED=false

failed=0
for file in main.bicep events.bicep modules/*.bicep; do
  for verb in "build --stdout" lint; do
    # shellcheck disable=SC2086  # the verb is two words
    if ! "$work/bicep" $verb "$file" >/dev/null 2>"$work/messages" || [ -s "$work/messages" ]; then
      cat "$work/messages"
      failed=1
    fi
  done
done
[ "$failed" -eq 0 ] && echo "infra: every file compiles and lints without a warning"
exit "$failed"
