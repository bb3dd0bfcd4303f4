# Runs a program and ends it when whoever started it is gone, however that one ended (kill -9 included).
#   leash.sh PID_FILE LOG_FILE stdin PROGRAM…   ends with the other end of our standard input
#   leash.sh PID_FILE LOG_FILE LEASE PROGRAM…   ends when nobody has touched the file LEASE for three minutes
pid_file=$1 log_file=$2 lease=$3
shift 3
exec 3<&0

"$@" </dev/null >"$log_file" 2>&1 3<&- &
program=$!
echo "$program" >"$pid_file"

end() {
  trap '' TERM INT HUP
  kill "$program" 2>/dev/null
  (sleep 8; kill -9 "$program" 2>/dev/null) 3<&- >/dev/null 2>&1 &
  impatience=$!
  wait "$program" 2>/dev/null
  kill "$impatience" "$watch" 2>/dev/null
  rm -f "$pid_file"
  exit 0
}
trap end TERM INT HUP

if [ "$lease" = stdin ]; then
  (cat <&3 >/dev/null; kill -TERM $$) &
else
  (while [ -n "$(find "$lease" -mmin -3 2>/dev/null)" ]; do sleep 5; done; kill -TERM $$) 3<&- &
fi
watch=$!
exec 3<&-
wait "$program"
status=$?
kill "$watch" 2>/dev/null
rm -f "$pid_file"
exit $status
