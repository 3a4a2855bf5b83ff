# Sourced by every command of bin/: where the house stands, which Java runs it, how Spark is called.

HOUSE="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

fail() {
  echo "$*" >&2
  exit 20
}

# Spark 3.5 runs on Java 17: JAVA_HOME if it is one, else the one of the system.
find_java() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/java-17-openjdk-* /usr/lib/jvm/*17*; do
    if [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -q 'version "17'; then
      export JAVA_HOME="$home"
      return
    fi
  done
  local java
  java="$(command -v java)" && java="$(readlink -f "$java")" && "$java" -version 2>&1 | grep -q 'version "17' ||
    fail "A JDK 17 is needed: apt-get install -y openjdk-17-jdk-headless, or set JAVA_HOME"
  export JAVA_HOME="${java%/bin/java}"
}

# build_if_needed JAR: packs all jars, without running tests, if a source is newer than JAR.
build_if_needed() {
  if [ -f "$HOUSE/$1" ] && [ -z "$(find "$HOUSE"/pom.xml "$HOUSE"/*/pom.xml "$HOUSE"/*/src/main -newer "$HOUSE/$1" -type f -print -quit)" ]; then
    return
  fi
  command -v mvn >/dev/null || fail "Maven is needed: apt-get install -y maven"
  echo "Building (once; later calls start at once)..." >&2
  (cd "$HOUSE" && mvn -q -B -ntp -DskipTests -Dspotless.check.skip -Djacoco.skip package >&2) || fail "The build failed: see above"
  touch "$HOUSE"/*/target/*.jar
}

# spark_submit CLASS JAR ARGS...: a cluster's own spark-submit where SPARK_HOME names one, else
# Spark's jars as Maven brought them. SPARK_SUBMIT_OPTIONS adds options, such as --master.
spark_submit() {
  local class="$1" jar="$2"
  shift 2
  # shellcheck disable=SC2086
  if [ -n "${SPARK_HOME:-}" ]; then
    exec "$SPARK_HOME/bin/spark-submit" ${SPARK_SUBMIT_OPTIONS:-} --class "$class" "$jar" "$@"
  fi
  export SPARK_HOME="$HOUSE/training-job/target/spark" SPARK_SCALA_VERSION=2.12
  # shellcheck disable=SC2086
  exec "$JAVA_HOME/bin/java" -Xmx"${SPARK_DRIVER_MEMORY:-2g}" @"$HOUSE/conf/spark-java.options" \
    -cp "$HOUSE/conf/spark:$SPARK_HOME/jars/*" org.apache.spark.deploy.SparkSubmit \
    ${SPARK_SUBMIT_OPTIONS:---master local[*]} --class "$class" "$jar" "$@"
}

find_java
