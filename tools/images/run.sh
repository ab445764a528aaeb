#!/bin/sh
# Run a command in the root file system of an image as a container engine would: read-only except
# for /tmp, as the image's user, without capabilities. The host's folder $2 is mounted at /run.
# usage: unshare --mount run.sh ROOT FOLDER USER GROUP WORKDIR COMMAND...
set -eu
root=$1 folder=$2 user=$3 group=$4 workdir=$5
shift 5
mount --bind "$root" "$root"
mount -t tmpfs -o mode=1777,nosuid,nodev tmpfs "$root/tmp"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --bind "$folder" "$root/run"
mount -o remount,bind,ro "$root/run"
mount -o remount,bind,ro "$root"
exec chroot "$root" setpriv --reuid "$user" --regid "$group" --clear-groups --no-new-privs \
    --inh-caps=-all --bounding-set=-all sh -c 'cd "$0" && exec "$@"' "$workdir" "$@"
