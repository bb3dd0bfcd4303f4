-- Plans that organizations wrote themselves, every version of them; version 1 of the standard plan is in the code.
create table tracking.reminder_plan (
  organization_id uuid        not null,
  name            text        not null check (name ~ '^[a-z][a-z0-9-]{0,62}$'),
  version         integer     not null check (version >= 1),
  steps           jsonb       not null,
  written_by      text        not null,
  written_at      timestamptz not null,
  primary key (organization_id, name, version)
);
call ops.belongs_to_organization('tracking.reminder_plan');
grant select, insert on tracking.reminder_plan to kithway_app;

-- A step keeps what it is to do as it was planned, so that changing a plan affects the future only.
alter table tracking.reminder_step no force row level security;
alter table tracking.reminder_step
  add column program_id   uuid,
  add column plan_name    text    not null default 'standard',
  add column plan_version integer not null default 1,
  add column occasion     text,
  add column definition   jsonb,
  add column reason       text,
  alter column appointment_id drop not null,
  alter column person_id      drop not null,
  alter column starts_at      drop not null,
  drop constraint reminder_step_kind_check,
  drop constraint reminder_step_state_check,
  add check (state in ('PLANNED', 'PAUSED', 'TAKEN', 'CANCELLED'));
alter table tracking.reminder_step rename column kind to step_key;

update tracking.reminder_step step
   set step_key = 'confirm-1-day',
       occasion = 'appointment/' || step.appointment_id || '/' || coalesce(
         (select (extract(epoch from booked.as_of) * 1000000)::bigint || '/'
                 || (extract(epoch from booked.starts_at) * 1000000)::bigint || '/' || booked.location_id
            from tracking.referral_appointment booked
           where booked.organization_id = step.organization_id and booked.id = step.appointment_id
             and booked.starts_at = step.starts_at), step.id::text),
       definition = '{"key": "confirm-1-day", "anchor": "APPOINTMENT", "audience": "PATIENT", "asks": true,
                      "delay": {"amount": -1, "unit": "DAYS", "at": "10:00:00"},
                      "templates": {"TEXT": "appointment-reminder", "EMAIL": "appointment-reminder"},
                      "until": ["CONFIRMED"]}';
alter table tracking.reminder_step
  alter column occasion     set not null,
  alter column definition   set not null,
  alter column plan_name    drop default,
  alter column plan_version drop default;
alter table tracking.reminder_step force row level security;

-- Told twice, planned once.
drop index tracking.reminder_step_once;
create unique index reminder_step_once on tracking.reminder_step (organization_id, referral_id, step_key, occasion);
-- Staff see all of a referral's, also those that are over.
drop index tracking.reminder_step_referral;
create index reminder_step_referral on tracking.reminder_step (organization_id, referral_id, due_at);
grant update (reason) on tracking.reminder_step to kithway_app;

-- That there is news of a referral, for the practice that sent it; what it is stands at the referral.
create table tracking.reminder_notice (
  organization_id uuid        not null,
  id              uuid        not null,
  practice_id     uuid        not null,
  referral_id     uuid        not null,
  step_id         uuid        not null,
  made_at         timestamptz not null,
  primary key (organization_id, id),
  unique (organization_id, step_id),
  foreign key (organization_id, step_id) references tracking.reminder_step (organization_id, id),
  foreign key (organization_id, practice_id) references tracking.directory_practice (organization_id, id)
);
create index reminder_notice_practice on tracking.reminder_notice (organization_id, practice_id, id desc);
call ops.belongs_to_organization('tracking.reminder_notice');
grant select, insert on tracking.reminder_notice to kithway_app;
