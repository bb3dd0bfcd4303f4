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
