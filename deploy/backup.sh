#!/bin/sh
# Writes a backup of the database of DATABASE_URL into the folder given, and prints its name. Loads may go on meanwhile.
set -eu
umask 077
folder=${1:?name the folder for the backup}
url=${DATABASE_URL:-sqlite:///ties-and-trade.sqlite}
name=$folder/ties-and-trade-$(date -u +%Y%m%dT%H%M%SZ)
mkdir -p "$folder"

case $url in
    sqlite:///*)
        file=${url#sqlite:///}
        [ -f "$file" ] || { echo "there is no database at $file" >&2; exit 1; }
        python3 -c '
import sqlite3, sys
with sqlite3.connect(sys.argv[1]) as source, sqlite3.connect(sys.argv[2]) as target:
    source.backup(target)
    target.execute("PRAGMA journal_mode = DELETE")
    assert target.execute("PRAGMA integrity_check").fetchone() == ("ok",)
' "$file" "$name.sqlite.part"
        mv "$name.sqlite.part" "$name.sqlite"
        echo "$name.sqlite"
        ;;
    postgres*://*:?*@*)
        echo "take the password out of DATABASE_URL and put it in ~/.pgpass: other users see what commands are given" >&2
        exit 1
        ;;
    postgres*://*)
        pg_dump --format=custom --no-owner --file="$name.dump.part" --dbname="postgresql://${url#*://}"
        mv "$name.dump.part" "$name.dump"
        echo "$name.dump"
        ;;
    *)
        echo "DATABASE_URL must begin with sqlite:/// or postgresql://" >&2
        exit 1
        ;;
esac
