-- One-time codes (R-OTP-01). A code is bound to the request it was asked in by a ticket that only that browser has: both hashes
-- are of the ticket, so that a copy of this table tells no code.
create table ops.pass_code (
  organization_id uuid        not null,
  id              uuid        not null,
  pass_id         uuid        not null,
  person_id       uuid        not null,
  address_index   bytea,
  ticket_hash     bytea       not null,
  code_hash       bytea       not null,
  tries           integer     not null,
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  used_at         timestamptz,
  primary key (organization_id, id)
);
create unique index pass_code_ticket on ops.pass_code (organization_id, ticket_hash);
create index pass_code_pass on ops.pass_code (organization_id, pass_id, created_at);
create index pass_code_person on ops.pass_code (organization_id, person_id, created_at);
create index pass_code_address on ops.pass_code (organization_id, address_index, created_at);
create index pass_code_expired on ops.pass_code (expires_at);
call ops.belongs_to_organization('ops.pass_code');
call ops.may_be_looked_up('ops.pass_code');

-- A browser whose holder has typed a code. remembered_until: the same browser needs no further code with the person's own link.
create table ops.pass_session (
  organization_id  uuid        not null,
  id               uuid        not null,
  secret_hash      bytea       not null,
  purpose          text        not null,
  subject_id       uuid        not null,
  person_id        uuid        not null,
  created_at       timestamptz not null,
  seen_at          timestamptz not null,
  ends_at          timestamptz not null,
  remembered_until timestamptz,
  ended_at         timestamptz,
  primary key (organization_id, id)
);
create unique index pass_session_secret on ops.pass_session (organization_id, secret_hash);
create index pass_session_subject on ops.pass_session (organization_id, subject_id) where ended_at is null;
create index pass_session_over on ops.pass_session (ends_at);
call ops.belongs_to_organization('ops.pass_session');
call ops.may_be_looked_up('ops.pass_session');

create index pass_person on ops.pass (organization_id, person_id) where revoked_at is null;
create index pass_subject on ops.pass (organization_id, subject_id) where revoked_at is null;

grant select, insert, update on ops.pass_code, ops.pass_session to kithway_app;
grant select, delete on ops.pass_code, ops.pass_session to kithway_lookup;

set role kithway_lookup;
create or replace function lookup.forget_expired(at timestamptz)
returns void
language sql security definer set search_path = '' as $$
  delete from ops.idempotency_key where recorded_at < at - interval '24 hours';
  delete from ops.rate_limit where window_start < at - interval '1 day';
  delete from ops.job where state = 'DONE' and finished_at < at - interval '30 days';
  delete from ops.pass where expires_at < at - interval '30 days';
  delete from ops.pass_code where expires_at < at - interval '7 days';
  delete from ops.pass_session where ends_at < at - interval '1 day' and coalesce(remembered_until, ends_at) < at;
$$;
reset role;
