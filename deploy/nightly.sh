#!/bin/sh
# One night's work: load the inbox, write the workbook. It prints only what somebody should read, so that cron mails
# nothing else, and adds everything to log/nightly.log. Settings are in the environment:
#   TIES_HOME     the folder with inbox/, log/, the workbook, and settings.env, which may set the others
#   DATABASE_URL  the database, without its password (that is in ~/.pgpass); by default a SQLite file in TIES_HOME
#   TIES_BIN      where the commands etl and report are; by default they are looked for on the PATH
set -u
umask 027
cd "${TIES_HOME:?must name the folder that holds the inbox}" || exit 1
if [ -r settings.env ]; then set -a; . ./settings.env; set +a; fi
PATH="${TIES_BIN:+$TIES_BIN:}$PATH"
mkdir -p log

exec 9>nightly.lock
if ! flock --nonblock 9; then
    echo "ties-and-trade: the run before this one is not finished; nothing was done"
    exit 1
fi

news=$(mktemp) && trap 'rm -f "$news"' EXIT || exit 1
etl load inbox --quiet >"$news" 2>&1
loaded=$?
exported=0
if [ "$loaded" -eq 0 ] || [ "$loaded" -eq 3 ]; then
    report export -o ties-and-trade.xlsx >>"$news" 2>&1
    exported=$?
    if [ "$exported" -eq 0 ]; then sed '$d' "$news" >"$news.told" && mv "$news.told" "$news"; fi # its last line says that all is well
fi
{
    date -u "+%Y-%m-%dT%H:%M:%SZ load $loaded, export $exported"
    sed 's/^/    /' "$news"
} >>log/nightly.log
cat "$news"
[ "$exported" -eq 0 ] && { [ "$loaded" -eq 0 ] || [ "$loaded" -eq 3 ]; }
