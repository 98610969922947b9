#!/bin/sh
# Restores a backup into the database of DATABASE_URL, which must be empty or not exist: nothing is overwritten.
set -eu
umask 027
backup=${1:?name the backup}
url=${DATABASE_URL:-sqlite:///ties-and-trade.sqlite}
[ -r "$backup" ] || { echo "$backup cannot be read" >&2; exit 1; }

case $url in
    sqlite:///*)
        file=${url#sqlite:///}
        if [ -e "$file" ] || [ -e "$file-wal" ]; then
            echo "$file is there already; move it away, with its -wal and -shm files" >&2
            exit 1
        fi
        cp "$backup" "$file.part"
        mv "$file.part" "$file"
        ;;
    postgres*://*:?*@*)
        echo "take the password out of DATABASE_URL and put it in ~/.pgpass: other users see what commands are given" >&2
        exit 1
        ;;
    postgres*://*)
        pg_restore --exit-on-error --single-transaction --no-owner --dbname="postgresql://${url#*://}" "$backup"
        ;;
    *)
        echo "DATABASE_URL must begin with sqlite:/// or postgresql://" >&2
        exit 1
        ;;
esac
echo "restored; now run: etl doctor"
