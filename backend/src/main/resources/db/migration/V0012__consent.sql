-- Consent is evidence: everything here is written once. The application may insert and read, nobody may change.

-- The exact words people were shown, one row for each language of a version.
create table consent.text (
  organization_id uuid        not null,
  id              uuid        not null,
  version         integer     not null check (version > 0),
  language        text        not null check (language in ('EN', 'ES')),
  purpose         text        not null,
  label           text        not null,
  wording         text        not null,
  hash            bytea       not null,
  approved_by     text        not null,
  approved_at     timestamptz not null,
  primary key (organization_id, id, version, language),
  unique (organization_id, purpose, version, language)
);

-- One person's yes or no. R-TCPA-01: what was seen, for which address, how, when it happened and when we learned of it.
create table consent.event (
  organization_id uuid        not null,
  id              uuid        not null,
  person_id       uuid        not null,
  kind            text        not null check (kind in ('GRANTED', 'REVOKED')),
  scope           text        not null,
  text_id         uuid,
  text_version    integer,
  text_language   text,
  text_hash       bytea,
  address_index   bytea,
  method          text        not null,
  actor_kind      text        not null,
  actor_id        text        not null,
  attested_by     uuid,
  occurred_at     timestamptz not null,
  recorded_at     timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, text_id, text_version, text_language) references consent.text,
  check (kind = 'REVOKED' or num_nulls(text_id, text_version, text_language, text_hash) = 0),
  check (occurred_at <= recorded_at)
);
create index event_person on consent.event (organization_id, person_id, scope, occurred_at);

-- R-TCPA-14: by address, not by person, so that it outlives both the person and any import.
create table consent.suppression (
  organization_id uuid        not null,
  id              uuid        not null,
  channel         text        not null check (channel in ('TEXT', 'EMAIL', 'CALL')),
  address_index   bytea       not null,
  kind            text        not null check (kind in ('SUPPRESSED', 'LIFTED')),
  source          text        not null,
  actor_kind      text        not null,
  actor_id        text        not null,
  occurred_at     timestamptz not null,
  recorded_at     timestamptz not null,
  primary key (organization_id, id)
);
create index suppression_address on consent.suppression (organization_id, channel, address_index, occurred_at);

-- One answer to "may this be sent?". Every message names the decision it rests on.
create table consent.decision (
  organization_id   uuid        not null,
  id                uuid        not null,
  person_id         uuid,
  channel           text        not null check (channel in ('TEXT', 'EMAIL', 'CALL')),
  purpose           text        not null,
  address_index     bytea       not null,
  answer_to_inbound boolean     not null,
  permitted         boolean     not null,
  reason            text        not null,
  rule              text        not null,
  consent_id        uuid,
  decided_at        timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, consent_id) references consent.event
);
create index decision_person on consent.decision (organization_id, person_id, decided_at);

call ops.belongs_to_organization('consent.text');
call ops.belongs_to_organization('consent.event');
call ops.belongs_to_organization('consent.suppression');
call ops.belongs_to_organization('consent.decision');

grant select, insert on consent.text, consent.event, consent.suppression, consent.decision to kithway_app;
