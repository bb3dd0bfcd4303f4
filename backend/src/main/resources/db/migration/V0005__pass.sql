-- A URL for one person, one purpose, until a time. Only the hash of its secret is kept (R-SEC-08).
create table ops.pass (
  organization_id uuid        not null,
  id              uuid        not null,
  secret_hash     bytea       not null,
  purpose         text        not null,
  subject_id      uuid        not null,
  person_id       uuid,
  expires_at      timestamptz not null,
  revoked_at      timestamptz,
  created_at      timestamptz not null,
  primary key (organization_id, id)
);
-- Not unique with the organization first: the secret is what names the organization.
create index pass_secret on ops.pass (secret_hash);
call ops.belongs_to_organization('ops.pass');
call ops.may_be_looked_up('ops.pass');
grant select, insert, update on ops.pass to kithway_app;
grant select, delete on ops.pass to kithway_lookup;

set role kithway_lookup;
create function lookup.find_pass(hash bytea)
returns setof ops.pass
language sql stable security definer set search_path = '' as $$
  select * from ops.pass where secret_hash = hash
$$;
create function lookup.forget_expired(at timestamptz)
returns void
language sql security definer set search_path = '' as $$
  delete from ops.idempotency_key where recorded_at < at - interval '24 hours';
  delete from ops.rate_limit where window_start < at - interval '1 day';
  delete from ops.job where state = 'DONE' and finished_at < at - interval '30 days';
  delete from ops.pass where expires_at < at - interval '30 days';
$$;
revoke execute on function lookup.find_pass, lookup.forget_expired from public;
grant execute on function lookup.find_pass, lookup.forget_expired to kithway_app;
reset role;
