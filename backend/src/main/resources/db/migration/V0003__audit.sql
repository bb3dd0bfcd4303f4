-- R-SEC-01: append-only and chained per organization. The application may only call audit.append and read.
create table audit.entry (
  organization_id uuid        not null,
  sequence        bigint      not null,
  occurred_at     timestamptz not null,
  actor_kind      text        not null,
  actor_id        text        not null,
  action          text        not null,
  subject_kind    text        not null,
  subject_id      text        not null,
  purpose         text        not null,
  request_id      text        not null,
  previous_hash   bytea       not null,
  hash            bytea       not null,
  primary key (organization_id, sequence)
);
create index entry_subject on audit.entry (organization_id, subject_id, sequence);
call ops.belongs_to_organization('audit.entry');

-- The newest link of each chain; moved only by audit.append, so that the next entry knows where it hangs.
create table audit.head (
  organization_id uuid   not null primary key,
  sequence        bigint not null,
  hash            bytea  not null
);
call ops.belongs_to_organization('audit.head');

create function audit.refuse_change() returns trigger
language plpgsql as $$
begin
  raise exception 'audit entries are never changed or deleted (R-SEC-01)' using errcode = 'insufficient_privilege';
end
$$;
create trigger entry_is_final before update or delete on audit.entry for each row execute function audit.refuse_change();
create trigger entry_is_kept before truncate on audit.entry for each statement execute function audit.refuse_change();

-- The bytes that are hashed: every field, separated by a character that none may hold; AuditChain (Java) builds the same.
create function audit.link_hash(
  previous bytea, organization uuid, number bigint, at timestamptz, by_kind text, by_id text, what text,
  about_kind text, about_id text, why text, request text)
returns bytea
language sql immutable as $$
  select sha256(previous || convert_to(concat_ws(E'\x1f',
    organization::text, number::text, (extract(epoch from at) * 1000000)::bigint::text,
    by_kind, by_id, what, about_kind, about_id, why, request), 'UTF8'))
$$;

create function audit.append(
  organization uuid, at timestamptz, by_kind text, by_id text, what text,
  about_kind text, about_id text, why text, request text)
returns bigint
language plpgsql security definer set search_path = '' as $$
declare
  newest audit.head;
  linked bytea;
begin
  insert into audit.head values (organization, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
  select * into strict newest from audit.head where organization_id = organization for update;
  linked := audit.link_hash(
    newest.hash, organization, newest.sequence + 1, at, by_kind, by_id, what, about_kind, about_id, why, request);
  insert into audit.entry values (
    organization, newest.sequence + 1, at, by_kind, by_id, what, about_kind, about_id, why, request, newest.hash, linked);
  update audit.head set sequence = newest.sequence + 1, hash = linked where organization_id = organization;
  return newest.sequence + 1;
end
$$;
revoke execute on function audit.append from public;
grant execute on function audit.append to kithway_app;
grant select on audit.entry, audit.head to kithway_app;
