-- By whom, until when, on which facts: what makes a consent evidence.

-- R-HIPAA-08: who may decide for a patient. evidence_id: kept words, sealed by person; what proved it, and how.
create table consent.authority (
  organization_id   uuid        not null,
  id                uuid        not null,
  person_id         uuid        not null,
  representative_id uuid        not null,
  kind              text        not null,
  evidence_id       uuid        not null,
  starts_at         timestamptz not null,
  ends_at           timestamptz,
  verified_by       text        not null,
  recorded_at       timestamptz not null,
  primary key (organization_id, id),
  check (person_id <> representative_id),
  check (ends_at is null or ends_at > starts_at)
);
create index authority_person on consent.authority (organization_id, person_id);

-- What became of it: ended, held for the patient's safety, released again.
create table consent.authority_change (
  organization_id uuid        not null,
  id              uuid        not null,
  authority_id    uuid        not null,
  kind            text        not null check (kind in ('ENDED', 'HELD', 'RELEASED')),
  reason_id       uuid        not null,
  actor_id        text        not null,
  occurred_at     timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, authority_id) references consent.authority
);
create index authority_change_of on consent.authority_change (organization_id, authority_id);

-- R-HIPAA-10: the only way somebody wants to be reached; nobody asks why. No channel: the wish was taken back.
create table consent.confidential (
  organization_id uuid        not null,
  id              uuid        not null,
  person_id       uuid        not null,
  only_channel    text        check (only_channel in ('TEXT', 'EMAIL', 'CALL')),
  actor_kind      text        not null,
  actor_id        text        not null,
  occurred_at     timestamptz not null,
  primary key (organization_id, id)
);
create index confidential_person on consent.confidential (organization_id, person_id, occurred_at);

-- R-TCPA-13: what a STOP ends. No row: everything of the organization.
create table consent.stop_policy (
  organization_id uuid        not null,
  id              uuid        not null,
  scope           text        not null check (scope in ('ORGANIZATION', 'PROGRAM')),
  decided_by      text        not null,
  decided_at      timestamptz not null,
  primary key (organization_id, id)
);

-- Ed25519 keys of the organization, as published: what was signed once can be verified for ever.
create table consent.receipt_key (
  organization_id uuid        not null,
  id              text        not null,
  public_key      bytea       not null check (length(public_key) = 32),
  created_at      timestamptz not null,
  primary key (organization_id, id)
);

-- The signed proof of one act of consent (JWS, RFC 7515 and 8037). It names nobody: who it is about is an id.
create table consent.receipt (
  organization_id uuid        not null,
  id              uuid        not null,
  person_id       uuid        not null,
  key_id          text        not null,
  jws             text        not null,
  issued_at       timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, key_id) references consent.receipt_key
);
create index receipt_person on consent.receipt (organization_id, person_id, issued_at);

alter table consent.event
  add column authority_id uuid,
  add column program_id   uuid,
  add column note_id      uuid,
  add column expires_at   timestamptz,
  add column receipt_id   uuid,
  add foreign key (organization_id, authority_id) references consent.authority,
  add foreign key (organization_id, receipt_id) references consent.receipt;

alter table consent.suppression add column program_id uuid;

-- Everything the decision looked at, so that it can be decided again; null for decisions of earlier days.
alter table consent.decision add column facts jsonb;

-- The key that signs receipts lies with the organization's other keys, wrapped like them.
alter table ops.vault_key drop constraint vault_key_purpose_check;
alter table ops.vault_key add constraint vault_key_purpose_check check (purpose in ('SEAL', 'INDEX', 'SIGN'));

alter table messaging.message add column program_id uuid;

-- Not even planned without its own decision: one about this person and this channel that said the same.
create or replace function messaging.refuse_without_permit() returns trigger
language plpgsql as $$
begin
  if new.state not in ('PLANNED', 'REFUSED', 'SUPPRESSED', 'EXPIRED') and new.handed_over_at is null then
    raise exception 'a message was never handed over' using errcode = 'check_violation';
  end if;
  if not exists (
       select from consent.decision
        where organization_id = new.organization_id and id = new.decision_id
          and person_id = new.person_id and channel = new.channel and permitted = new.decision_permitted) then
    raise exception 'a message has no decision of its own' using errcode = 'check_violation';
  end if;
  if (new.handed_over_at is not null or new.state = 'PLANNED') and not new.decision_permitted then
    raise exception 'a message was handed over without a permit' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

call ops.belongs_to_organization('consent.authority');
call ops.belongs_to_organization('consent.authority_change');
call ops.belongs_to_organization('consent.confidential');
call ops.belongs_to_organization('consent.stop_policy');
call ops.belongs_to_organization('consent.receipt_key');
call ops.belongs_to_organization('consent.receipt');
grant select, insert on consent.authority, consent.authority_change, consent.confidential, consent.stop_policy,
                        consent.receipt_key, consent.receipt to kithway_app;
