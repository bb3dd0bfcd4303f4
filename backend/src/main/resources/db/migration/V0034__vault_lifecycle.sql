-- The life of keys: each wrapped value says what it was wrapped with, so that keys can turn while both are read.
alter table ops.vault_key add column wrapped_with text;
grant update (wrapped, wrapped_with) on ops.vault_key to kithway_app;

-- Tink's number of the organization's key under which the person's key lies; null from before numbers were kept.
alter table vault.person_key add column sealed_with bigint;
create index person_key_sealed_with on vault.person_key (organization_id, sealed_with, person_id);
grant update (wrapped, sealed_with), delete on vault.person_key to kithway_app;

-- Words of somebody known are sealed under their key and die with it; the rest under the organization's.
alter table vault.person_kept_words
  add column person_id   uuid,
  add column kept_for    text not null default 'EVIDENCE' check (kept_for in ('REPLY', 'EVIDENCE')),
  add column sealed_with bigint,
  add foreign key (organization_id, person_id) references vault.person (organization_id, id);
create index person_kept_words_of on vault.person_kept_words (organization_id, person_id) where person_id is not null;
create index person_kept_words_age on vault.person_kept_words (organization_id, kept_for, created_at);
grant update (words, sealed_with) on vault.person_kept_words to kithway_app;

-- A person may be erased once. What is counted, what was agreed to and the trail stay; who it was is gone.
create table vault.person_erasure (
  organization_id uuid        not null,
  person_id       uuid        not null,
  reason          text        not null check (reason in ('ASKED_FOR', 'TIME_OVER', 'NEVER_MEANT_TO_BE', 'RESTORED')),
  erased_at       timestamptz not null,
  primary key (organization_id, person_id),
  foreign key (organization_id, person_id) references vault.person (organization_id, id)
);

-- The newest word counts: PLACED forbids to erase and to purge, LIFTED ends it (R-SEC-03).
create table vault.person_legal_hold (
  organization_id uuid        not null,
  person_id       uuid        not null,
  number          integer     not null,
  kind            text        not null check (kind in ('PLACED', 'LIFTED')),
  words_id        uuid        not null,
  said_at         timestamptz not null,
  primary key (organization_id, person_id, number),
  foreign key (organization_id, person_id) references vault.person (organization_id, id)
);

call ops.belongs_to_organization('vault.person_erasure');
call ops.belongs_to_organization('vault.person_legal_hold');
grant select, insert on vault.person_erasure, vault.person_legal_hold to kithway_app;
grant delete on vault.person_contact_point, vault.person_likeness to kithway_app;

-- Whoever forgets to ask is stopped here: nothing of a person goes without an erasure on record, or under a hold.
create function vault.refuse_unrecorded_erasure() returns trigger
language plpgsql as $$
begin
  if not exists (select from vault.person_erasure
                  where organization_id = old.organization_id and person_id = old.person_id) then
    raise exception 'nobody recorded this erasure' using errcode = 'check_violation';
  end if;
  if 'PLACED' = (select kind from vault.person_legal_hold
                  where organization_id = old.organization_id and person_id = old.person_id
                  order by number desc limit 1) then
    raise exception 'a person under legal hold is not erased (R-SEC-03)' using errcode = 'check_violation';
  end if;
  return old;
end
$$;
create trigger person_key_is_kept before delete on vault.person_key
  for each row execute function vault.refuse_unrecorded_erasure();
create trigger person_contact_point_is_kept before delete on vault.person_contact_point
  for each row execute function vault.refuse_unrecorded_erasure();
create trigger person_likeness_is_kept before delete on vault.person_likeness
  for each row execute function vault.refuse_unrecorded_erasure();

-- What an erasure takes with it elsewhere.
grant update (sealed_values) on messaging.message to kithway_app;
grant update (sealed_from) on messaging.reply to kithway_app;
