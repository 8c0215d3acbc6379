#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the Debian package, starts the program, removes it, and demands that nothing is left. Needs root.
# Usage: check_deb.sh FILE.deb
set -euo pipefail
package=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

step() { printf -- '- %s\n' "$*"; }

fail() {
    printf 'check_deb: %s\n' "$*" >&2
    exit 1
}

step "lintian finds no error"
lintian --allow-root --fail-on error "$package"

step "it is installed"
apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=300 "$package" >"$work/apt.log" 2>&1 || { cat "$work/apt.log"; exit 1; }
dpkg -L onecycle | while read -r path; do [ ! -f "$path" ] || printf '%s\n' "$path"; done >"$work/files"
cd "$work"

step "the desktop knows it"
desktop-file-validate /usr/share/applications/org.onecycle.OneCycle.desktop
appstreamcli validate --no-net /usr/share/metainfo/org.onecycle.OneCycle.metainfo.xml
grep -q '^[0-9]*:application/x-onecycle+json:\*\.onecycle$' /usr/share/mime/globs2 || fail "the document's type is not registered"
dpkg-deb -x "$package" "$work/tree"
LC_ALL=C.UTF-8 man --warnings -l "$work/tree/usr/share/man/man1/onecycle.1.gz" 2>&1 >/dev/null | grep . && fail "the manual page has faults"

step "the command line answers"
onecycle --version | grep -q "$(dpkg-query -W -f '${Version}' onecycle)" || fail "--version does not say the package's version"
onecycle describe --max-lr 0.1 --total-steps 100 >"$work/describe" || fail "describe fails"
[ -s "$work/describe" ] || fail "describe says nothing"

step "its JSON Schemas are there"
for name in onecycle config; do python3 -m json.tool "/usr/share/onecycle/schema/$name.schema.json" >/dev/null || fail "no schema of $name"; done

step "the window opens"
export HOME=$work XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache
cat >"$work/window.sh" <<'EOF'
onecycle & program=$!
for _ in $(seq 100); do
    kill -0 $program 2>/dev/null || exit 3
    xwininfo -root -tree | grep -q '("onecycle" ' && { kill $program; exit 0; }
    sleep 0.2
done
kill $program
exit 4
EOF
xvfb-run -a sh "$work/window.sh" || fail "no window within 20 seconds, or it closed by itself ($?)"

step "it is removed without a trace"
apt-get purge -y -q -o DPkg::Lock::Timeout=300 onecycle >"$work/apt.log" 2>&1 || { cat "$work/apt.log"; exit 1; }
while read -r path; do [ ! -e "$path" ] || fail "$path is left behind"; done <"$work/files"
if grep -q x-onecycle /usr/share/mime/globs2; then fail "the document's type is still registered"; fi
