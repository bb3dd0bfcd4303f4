#!/usr/bin/env bash
# Runs once, when the database of docker-compose.yml is made, after bootstrap.sql has made the roles: gives them their passwords, and
# Keycloak a database of its own.
set -eu
psql --no-psqlrc --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set owner="$KITHWAY_DATABASE_OWNER_PASSWORD" \
  --set application="$KITHWAY_DATABASE_APPLICATION_PASSWORD" \
  --set report="$KITHWAY_DATABASE_REPORT_PASSWORD" \
  --set keycloak="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
alter role kithway_owner password :'owner';
alter role kithway_app password :'application';
alter role kithway_report password :'report';
create role keycloak login nosuperuser nocreatedb nocreaterole password :'keycloak';
create database keycloak owner keycloak;
revoke connect on database keycloak from public;
revoke connect on database kithway from public;
SQL
