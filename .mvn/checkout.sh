# What ./run, ./test and .ci/run have in common. Sourced by bash (3.2 is enough: macOS has no newer one), from the root of the checkout.

say() { printf '%s\n' "$*"; }

give_up() {
  printf '\n%s\n' "$1" >&2
  shift
  for line in "$@"; do printf '  %s\n' "$line" >&2; done
  exit 1
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null
}

# Sets JAVA_HOME to a JDK 25; fails when there is none in the usual places.
find_jdk() {
  local candidate on_path
  on_path=$(command -v javac 2>/dev/null || true)
  if [ -n "$on_path" ] && command -v readlink >/dev/null; then
    on_path=$(readlink -f "$on_path" 2>/dev/null || true)
  fi
  for candidate in \
    "${KITHWAY_JAVA_HOME:-}" "${JAVA_HOME:-}" "${on_path%/bin/javac}" \
    /usr/lib/jvm/* /usr/local/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  if [ -x /usr/libexec/java_home ] && candidate=$(/usr/libexec/java_home -v 25 2>/dev/null) && is_jdk_25 "$candidate"; then
    export JAVA_HOME=$candidate
    return 0
  fi
  return 1
}

need_jdk() {
  find_jdk || give_up "Kithway needs a JDK 25, and none was found (the java here is: $(java -version 2>&1 | head -n 1))." \
    "macOS:           brew install --cask temurin@25" \
    "Debian, Ubuntu:  sudo apt install openjdk-25-jdk     (or temurin-25-jdk from packages.adoptium.net)" \
    "anywhere:        https://adoptium.net/temurin/releases/?version=25, or: sdk install java 25-tem" \
    "If you have one already: JAVA_HOME=/where/it/is $0"
}

cache_folder() { printf '%s' "${KITHWAY_CACHE:-$HOME/.cache/kithway}"; }

# need_space FOLDER MEGABYTES
need_space() {
  local free
  free=$(df -Pk "$1" | awk 'NR == 2 { print int($4 / 1024) }')
  [ "$free" -ge "$2" ] || give_up "There are $free MB free where $1 is; Kithway needs about $2 MB there." \
    "Make room, or put what can be downloaded again elsewhere: KITHWAY_CACHE=/another/disk $0"
}

need_space_for_start() {
  mkdir -p .kithway "$(cache_folder)"
  if ls "$(cache_folder)"/keycloak-*/kithway-built >/dev/null 2>&1; then
    need_space . 300
  else
    need_space "$(cache_folder)" 2000
    need_space . 500
  fi
}

# From Maven's log, what somebody waiting wants to see.
progress_of_maven() {
  awk '
    /Downloaded from/                { files++; if (files % 40 == 0) { print "  fetched " files " files"; fflush() } next }
    /Compiling [0-9]+ source/        { sub(/.*Compiling/, "  compiling"); sub(/ with .*/, ""); print; fflush(); next }
    /\[(Keycloak|Browser)\]/         { print "  " $0; fflush(); next }
    /Tests run:.*Time elapsed/       { sub(/^\[[A-Z]+\] */, ""); sub(/Failures: 0, Errors: 0, /, ""); print "  " $0; fflush(); next }
    /^\[ERROR\]/                     { if (++errors <= 60) { print; fflush() } }'
}

# maven LOG ARGUMENTS…: Maven with its log in a file and its progress on the screen.
maven() {
  local log=$1
  shift
  ./mvnw -B "$@" 2>&1 | tee "$log" | progress_of_maven
  return "${PIPESTATUS[0]}"
}
