-- Which message went instead of which, when a carrier could not deliver one.
create table messaging.fallback (
  organization_id   uuid        not null,
  message_id        uuid        not null,
  failed_message_id uuid        not null,
  fell_back_at      timestamptz not null,
  primary key (organization_id, message_id),
  foreign key (organization_id, message_id) references messaging.message (organization_id, id),
  foreign key (organization_id, failed_message_id) references messaging.message (organization_id, id)
);
call ops.belongs_to_organization('messaging.fallback');
grant select, insert on messaging.fallback to kithway_app;

-- R-10DLC-01: a sender to be. It becomes a sender, with the same id, once it is registered; until then nothing can leave from it.
create table messaging.sender_proposal (
  organization_id uuid        not null,
  id              uuid        not null,
  channel         text        not null check (channel in ('TEXT', 'EMAIL')),
  address         text        not null,
  display_name    text        not null,
  proposed_at     timestamptz not null,
  activated_at    timestamptz,
  primary key (organization_id, id)
);
call ops.belongs_to_organization('messaging.sender_proposal');
grant select, insert on messaging.sender_proposal to kithway_app;
grant update (activated_at) on messaging.sender_proposal to kithway_app;

-- What carriers are told of it, by whatever the contract calls it.
create table messaging.sender_registration (
  organization_id uuid        not null,
  sender_id       uuid        not null,
  registration    jsonb       not null,
  changed_at      timestamptz not null,
  primary key (organization_id, sender_id)
);
call ops.belongs_to_organization('messaging.sender_registration');
grant select, insert, update on messaging.sender_registration to kithway_app;
grant update (require_tls, per_second, per_day) on messaging.sender to kithway_app;

-- A dead number opens one task a person, however many messages found it dead.
create index task_person_open on tracking.task (organization_id, person_id, kind) where closed_at is null;

-- An answer that could be about either of two visits was asked about once more; a number settles it. Ids and a word, nothing of what was written.
create table messaging.clarification (
  organization_id uuid        not null,
  reply_id        uuid        not null,
  address_index   bytea       not null,
  intent          text        not null,
  first_message   uuid        not null,
  second_message  uuid        not null,
  asked_at        timestamptz not null,
  open_until      timestamptz not null,
  settled_by      uuid,
  primary key (organization_id, reply_id),
  foreign key (organization_id, reply_id) references messaging.reply (organization_id, id)
);
create index clarification_open on messaging.clarification (organization_id, address_index, asked_at) where settled_by is null;
call ops.belongs_to_organization('messaging.clarification');
grant select, insert on messaging.clarification to kithway_app;
grant update (settled_by) on messaging.clarification to kithway_app;

-- A carrier that cannot reach a number from one sender may from another, once (21612).
alter table messaging.message add column avoid_sender uuid;
grant update (avoid_sender) on messaging.message to kithway_app;

-- Wordings that a carrier took for spam (30007), message by message: the third one in a week stops the wording until there is another version.
create table messaging.spam_verdict (
  organization_id uuid        not null,
  message_id      uuid        not null,
  template_key    text        not null,
  channel         text        not null,
  language        text        not null,
  version         integer     not null,
  recorded_at     timestamptz not null,
  primary key (organization_id, message_id),
  foreign key (organization_id, message_id) references messaging.message (organization_id, id)
);
create index spam_verdict_wording on messaging.spam_verdict (organization_id, template_key, channel, language, version, recorded_at);
call ops.belongs_to_organization('messaging.spam_verdict');
grant select, insert on messaging.spam_verdict to kithway_app;
