-- Run once by a database administrator inside the kithway database, before the first start; safe to run again.
-- Roles are walls: the owner migrates, the application reads and writes but owns nothing, the report role only reads what counts.
-- Passwords are set apart from this file (alter role … password …), so that none is ever committed.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['kithway_owner', 'kithway_app', 'kithway_report'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole', wanted);
    end if;
  end loop;
  if not exists (select from pg_roles where rolname = 'kithway_lookup') then
    create role kithway_lookup nologin nosuperuser nobypassrls;
  end if;
end
$$;

grant kithway_lookup to kithway_owner;
do $$
begin
  execute format('grant create, connect on database %I to kithway_owner', current_database());
  execute format('grant connect on database %I to kithway_app, kithway_report', current_database());
  execute format('revoke temporary on database %I from public', current_database());
end
$$;
revoke create on schema public from public;

-- The few look-ups made before the organization is known live here, each a named function.
create schema if not exists lookup authorization kithway_lookup;
