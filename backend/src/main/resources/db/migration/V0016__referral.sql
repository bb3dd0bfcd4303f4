-- One patient's way to one appointment. Ids, fixed words and times: the people are in the vault.
create table tracking.referral (
  organization_id    uuid        not null,
  id                 uuid        not null,
  reference          text        not null,
  source             text        not null check (source in ('SHARE_LINK', 'PRACTICE')),
  stage              text        not null check (stage in
                       ('SENT', 'OPENED', 'CONSENTED', 'REGISTERED', 'SCHEDULED', 'COMPLETED')),
  outcome            text        check (outcome in
                       ('DECLINED', 'CANCELLED', 'NO_SHOW', 'EXPIRED', 'DUPLICATE', 'ERRORED')),
  who_for            text        not null check (who_for in ('ME', 'SOMEONE_I_HELP', 'MY_CHILD')),
  relation           text        check (relation in ('CHILD', 'SPOUSE', 'PARENT', 'FRIEND', 'OTHER')),
  patient_id         uuid        not null,
  requester_id       uuid        not null,
  location_id        uuid        not null,
  service_line_id    uuid,
  route_rule         text        not null,
  best_time          text        not null check (best_time in ('MORNING', 'AFTERNOON', 'EVENING', 'ANY')),
  messages_held      boolean     not null,
  practice_id        uuid,
  practice_reference text,
  created_at         timestamptz not null,
  changed_at         timestamptz not null,
  primary key (organization_id, id),
  unique (organization_id, reference),
  check ((source = 'PRACTICE') = (practice_id is not null)),
  foreign key (organization_id, patient_id) references vault.person (organization_id, id),
  foreign key (organization_id, requester_id) references vault.person (organization_id, id),
  foreign key (organization_id, location_id) references tracking.directory_location (organization_id, id),
  foreign key (organization_id, service_line_id) references tracking.directory_service_line (organization_id, id),
  foreign key (organization_id, practice_id) references tracking.directory_practice (organization_id, id)
);
create index referral_stage on tracking.referral (organization_id, stage, id desc);
create index referral_practice on tracking.referral (organization_id, practice_id, id desc);
create index referral_created on tracking.referral (organization_id, created_at);
create index referral_requester on tracking.referral (organization_id, requester_id, id desc);
call ops.belongs_to_organization('tracking.referral');

-- The first of two equal submissions claims its id here and the second waits for it, before anybody is registered twice.
create table tracking.referral_submission (
  organization_id uuid        not null,
  id              uuid        not null,
  referral_id     uuid        not null,
  claimed_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, referral_id) references tracking.referral (organization_id, id)
    deferrable initially deferred
);
call ops.belongs_to_organization('tracking.referral_submission');

create table tracking.referral_appointment (
  organization_id uuid        not null,
  id              uuid        not null,
  referral_id     uuid        not null,
  partner_id      text        not null check (partner_id ~ '^[A-Za-z0-9._:-]{1,64}$'),
  state           text        not null check (state in ('SCHEDULED', 'CANCELLED', 'COMPLETED', 'NO_SHOW')),
  starts_at       timestamptz,
  location_id     uuid        not null,
  confirmed_at    timestamptz,
  as_of           timestamptz not null,
  primary key (organization_id, id),
  unique (organization_id, referral_id, partner_id),
  foreign key (organization_id, referral_id) references tracking.referral (organization_id, id),
  foreign key (organization_id, location_id) references tracking.directory_location (organization_id, id)
);
call ops.belongs_to_organization('tracking.referral_appointment');

-- The timeline: what happened, when it happened and when it became known here. Times may arrive late and out of order.
create table tracking.referral_event (
  organization_id uuid        not null,
  id              uuid        not null,
  referral_id     uuid        not null,
  kind            text        not null,
  source          text        not null check (source in ('PAGE', 'API', 'PARTNER', 'STAFF', 'REPLY', 'KITHWAY')),
  implied         boolean     not null,
  appointment_id  uuid,
  starts_at       timestamptz,
  occurred_at     timestamptz not null,
  recorded_at     timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, referral_id) references tracking.referral (organization_id, id),
  foreign key (organization_id, appointment_id) references tracking.referral_appointment (organization_id, id)
);
create index referral_event_timeline on tracking.referral_event (organization_id, referral_id, occurred_at, id);
call ops.belongs_to_organization('tracking.referral_event');

alter table tracking.attribution_credit
  add foreign key (organization_id, referral_id) references tracking.referral (organization_id, id);

grant select, insert, update on tracking.referral, tracking.referral_appointment to kithway_app;
grant select, insert on tracking.referral_submission, tracking.referral_event to kithway_app;
-- What the funnel counts, and not one column more: no person, not even an id of one.
grant select (organization_id, id, source, stage, outcome, location_id, service_line_id, practice_id, created_at, changed_at)
  on tracking.referral to kithway_report;
grant select on tracking.referral_event, tracking.referral_appointment to kithway_report;
