-- Steps of a referral's reminder plan: what is to be said, when, and what became of it. No person, no words.
create table tracking.reminder_step (
  organization_id uuid        not null,
  id              uuid        not null,
  referral_id     uuid        not null,
  appointment_id  uuid        not null,
  kind            text        not null check (kind in ('DAY_BEFORE')),
  person_id       uuid        not null,
  starts_at       timestamptz not null,
  due_at          timestamptz not null,
  state           text        not null check (state in ('PLANNED', 'TAKEN', 'CANCELLED')),
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  primary key (organization_id, id)
);
-- Told twice, planned once; planned again when an appointment moves back to where it was.
create unique index reminder_step_once on tracking.reminder_step (organization_id, appointment_id, kind, starts_at);
create index reminder_step_referral on tracking.reminder_step (organization_id, referral_id) where state = 'PLANNED';
create index reminder_step_person on tracking.reminder_step (organization_id, person_id) where state = 'PLANNED';
call ops.belongs_to_organization('tracking.reminder_step');
grant select, insert on tracking.reminder_step to kithway_app;
grant update (state, due_at, changed_at) on tracking.reminder_step to kithway_app;
