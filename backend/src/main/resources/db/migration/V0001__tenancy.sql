-- Rooms: one schema per kind of knowledge, so that a GRANT is a wall.
create schema if not exists ops;
create schema tracking;
create schema vault;
create schema consent;
create schema messaging;
create schema report;
create schema audit;

grant usage on schema ops, tracking, vault, consent, messaging, report, audit to kithway_app;
grant usage on schema tracking, report to kithway_report;
grant usage on schema ops, tracking, messaging to kithway_lookup;

-- Every table of an organization calls this: rows are visible only inside a transaction that named its organization.
create procedure ops.belongs_to_organization(belonging regclass)
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', belonging);
  execute format('alter table %s force row level security', belonging);
  execute format(
    'create policy organization on %s '
    'using (organization_id = nullif(current_setting(''app.organization_id'', true), '''')::uuid)', belonging);
end
$$;

-- Lets the named look-up functions, and nothing else, see a table across organizations.
create procedure ops.may_be_looked_up(belonging regclass)
language plpgsql as $$
begin
  execute format('create policy lookup on %s to kithway_lookup using (true) with check (true)', belonging);
end
$$;

-- R-HTTP-03: kept in the transaction of the work it protects; the answer holds nothing personal.
create table ops.idempotency_key (
  organization_id uuid        not null,
  principal       text        not null,
  route           text        not null,
  key             text        not null,
  request_hash    bytea       not null,
  response        jsonb,
  recorded_at     timestamptz not null,
  primary key (organization_id, principal, route, key)
);
create index idempotency_key_age on ops.idempotency_key (recorded_at);
call ops.belongs_to_organization('ops.idempotency_key');
call ops.may_be_looked_up('ops.idempotency_key');
grant select, insert, update on ops.idempotency_key to kithway_app;
grant select, delete on ops.idempotency_key to kithway_lookup;

-- Fixed windows per keyed hash of a caller; no address, no organization. Shared by every instance.
create table ops.rate_limit (
  bucket       bytea       not null,
  window_start timestamptz not null,
  used         integer     not null,
  primary key (bucket, window_start)
);
grant select, insert, update on ops.rate_limit to kithway_app;
grant select, delete on ops.rate_limit to kithway_lookup;
