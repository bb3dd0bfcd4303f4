-- Which organizations have keys under a former key-encryption key; asked at a start, before any organization is known.
call ops.may_be_looked_up('ops.vault_key');
grant select (organization_id, wrapped_with) on ops.vault_key to kithway_lookup;
set role kithway_lookup;
create function lookup.stale_vault_keys(current_key text, most integer)
returns table (organization_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct key.organization_id from ops.vault_key key where key.wrapped_with is distinct from current_key limit most
$$;
revoke execute on function lookup.stale_vault_keys from public;
grant execute on function lookup.stale_vault_keys to kithway_app;
reset role;

-- R-SEC-02: somebody reads a person outside of their usual rights, for an hour, and compliance looks at it afterwards.
create table vault.person_emergency (
  organization_id uuid        not null,
  id              uuid        not null,
  person_id       uuid        not null,
  opened_by       text        not null,
  reason          text        not null check (reason in ('DANGER_TO_LIFE', 'URGENT_CONTACT', 'SYSTEM_FAILURE')),
  words_id        uuid        not null,
  opened_at       timestamptz not null,
  ends_at         timestamptz not null,
  primary key (organization_id, id),
  unique (organization_id, id, opened_by),
  check (ends_at > opened_at and ends_at <= opened_at + interval '1 hour'),
  foreign key (organization_id, person_id) references vault.person (organization_id, id)
);
create table vault.person_emergency_review (
  organization_id uuid        not null,
  emergency_id    uuid        not null,
  opened_by       text        not null,
  verdict         text        not null check (verdict in ('JUSTIFIED', 'NOT_JUSTIFIED')),
  reviewed_by     text        not null,
  reviewed_at     timestamptz not null,
  primary key (organization_id, emergency_id),
  -- Nobody reviews what they opened themselves.
  check (reviewed_by <> opened_by),
  foreign key (organization_id, emergency_id, opened_by)
    references vault.person_emergency (organization_id, id, opened_by)
);
call ops.belongs_to_organization('vault.person_emergency');
call ops.belongs_to_organization('vault.person_emergency_review');
grant select, insert on vault.person_emergency, vault.person_emergency_review to kithway_app;

-- For how long an organization keeps what; the newest word counts, none means the usual.
create table ops.retention_policy (
  organization_id uuid        not null,
  kept            text        not null,
  number          integer     not null,
  keep_for        text        not null,
  set_by          text        not null,
  set_at          timestamptz not null,
  primary key (organization_id, kept, number)
);
-- What would be purged, and, once somebody said so, what was. Counts and hashes of ids; no person.
create table ops.retention_simulation (
  organization_id uuid        not null,
  id              uuid        not null,
  simulated_at    timestamptz not null,
  purge_by        text,
  purge_at        timestamptz,
  finished_at     timestamptz,
  primary key (organization_id, id)
);
create table ops.retention_simulated (
  organization_id uuid        not null,
  simulation_id   uuid        not null,
  kept            text        not null,
  keep_for        text        not null,
  cutoff          timestamptz not null,
  due             bigint      not null,
  oldest          timestamptz,
  fingerprint     text        not null,
  purged          bigint      not null default 0,
  primary key (organization_id, simulation_id, kept),
  foreign key (organization_id, simulation_id) references ops.retention_simulation (organization_id, id)
);
call ops.belongs_to_organization('ops.retention_policy');
call ops.belongs_to_organization('ops.retention_simulation');
call ops.belongs_to_organization('ops.retention_simulated');
grant select, insert on ops.retention_policy, ops.retention_simulation, ops.retention_simulated to kithway_app;
grant update (purge_by, purge_at, finished_at) on ops.retention_simulation to kithway_app;
grant update (purged) on ops.retention_simulated to kithway_app;
