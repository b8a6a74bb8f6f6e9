#!/usr/bin/env bash
# Makes the embedded data of CertLint.Engine anew from its public sources and writes beside it where it came from.
# The same versions of the sources give the same bytes. Needs node with npm; takes iso-codes and openssl from apt where missing.
set -euo pipefail
cd "$(dirname "$0")/.."

tldts_version=7.5.5
target=src/CertLint.Engine/Names/Data

missing=()
[ -f /usr/share/iso-codes/json/iso_3166-2.json ] || missing+=(iso-codes)
command -v openssl >/dev/null || missing+=(openssl)
if [ ${#missing[@]} -gt 0 ]; then
    apt-get update -qq
    apt-get install -y -qq "${missing[@]}"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-save --no-package-lock --ignore-scripts --prefix "$work" "tldts@$tldts_version"

mkdir -p "$target"
node build/data/public-suffixes.mjs "$work/node_modules/tldts" "$target"
node build/data/iso-3166.mjs /usr/share/iso-codes/json "$target"
node build/data/accents.mjs "$target"
node build/data/idna.mjs "$target"
node build/data/openssl-objects.mjs "$work" "$target"

iso_version=$(dpkg-query -W -f '${Version}' iso-codes)
openssl_version=$(openssl version | cut -d ' ' -f 2)
tldts_published=$(npm view "tldts@$tldts_version" time --json | node -p \
    "JSON.parse(require('fs').readFileSync(0, 'utf8'))['$tldts_version'].slice(0, 10)")
unicode_version=$(node -p process.versions.unicode)
node_version=$(node -p process.versions.node)
sed -e "s/@tldts_version@/$tldts_version/; s/@tldts_published@/$tldts_published/" \
    -e "s/@iso_version@/$iso_version/; s/@openssl_version@/$openssl_version/; s/@unicode_version@/$unicode_version/" \
    -e "s/@node_version@/$node_version/" \
    build/data/SOURCES.template.md > "$target/SOURCES.md"
