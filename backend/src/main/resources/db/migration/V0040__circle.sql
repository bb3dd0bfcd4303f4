-- The people around a patient's referrals: what each may know, until when, and what happened. Ids, fixed words and times: names
-- and addresses are in the vault.
create table tracking.circle (
  organization_id uuid        not null,
  id              uuid        not null,
  patient_id      uuid        not null,
  on_point_id     uuid,
  on_point_since  timestamptz,
  closed_at       timestamptz,
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  primary key (organization_id, id),
  check ((on_point_id is null) = (on_point_since is null)),
  foreign key (organization_id, patient_id) references vault.person (organization_id, id)
);
create index circle_patient on tracking.circle (organization_id, patient_id);
call ops.belongs_to_organization('tracking.circle');

-- A referral has one circle at most; a circle may care for several referrals of its patient, added by explicit choice.
create table tracking.circle_referral (
  organization_id uuid        not null,
  referral_id     uuid        not null,
  circle_id       uuid        not null,
  added_at        timestamptz not null,
  primary key (organization_id, referral_id),
  foreign key (organization_id, circle_id) references tracking.circle (organization_id, id),
  foreign key (organization_id, referral_id) references tracking.referral (organization_id, id)
);
create index circle_referral_of on tracking.circle_referral (organization_id, circle_id);
call ops.belongs_to_organization('tracking.circle_referral');

-- AWAITING: the patient has not said yes. ACTIVE: is in. HELD: somebody fears for the patient (R-HIPAA-08). The others are over.
create table tracking.circle_member (
  organization_id uuid        not null,
  id              uuid        not null,
  circle_id       uuid        not null,
  person_id       uuid        not null,
  preset          text        not null check (preset in ('PATIENT', 'REPRESENTATIVE', 'COORDINATOR', 'HELPER')),
  state           text        not null check (state in
                    ('AWAITING', 'ACTIVE', 'HELD', 'DECLINED', 'LEFT', 'REMOVED')),
  brought_by      uuid,
  joined_at       timestamptz not null,
  changed_at      timestamptz not null,
  primary key (organization_id, id),
  unique (organization_id, circle_id, id),
  foreign key (organization_id, circle_id) references tracking.circle (organization_id, id),
  foreign key (organization_id, person_id) references vault.person (organization_id, id),
  foreign key (organization_id, circle_id, brought_by) references tracking.circle_member (organization_id, circle_id, id)
);
-- One person is in a circle once; who left or was removed may come again.
create unique index circle_member_once on tracking.circle_member (organization_id, circle_id, person_id)
  where state in ('AWAITING', 'ACTIVE', 'HELD');
create index circle_member_person on tracking.circle_member (organization_id, person_id);
call ops.belongs_to_organization('tracking.circle_member');

alter table tracking.circle
  add foreign key (organization_id, id, on_point_id) references tracking.circle_member (organization_id, circle_id, id);

-- What a member may know or do. For an AWAITING member this is what was asked for and nothing is shown yet.
create table tracking.circle_permission (
  organization_id uuid        not null,
  member_id       uuid        not null,
  permission      text        not null check (permission in ('STATUS', 'LOGISTICS', 'TASKS', 'INVITE')),
  until           timestamptz,
  granted_at      timestamptz not null,
  primary key (organization_id, member_id, permission),
  foreign key (organization_id, member_id) references tracking.circle_member (organization_id, id)
);
call ops.belongs_to_organization('tracking.circle_permission');

-- A link that somebody shares from their own phone. It names nobody: whoever joins says who they are (R-TCPA-08).
-- JOIN asks somebody into the circle; APPROVE asks the patient what those in it may know.
create table tracking.circle_invitation (
  organization_id uuid        not null,
  id              uuid        not null,
  circle_id       uuid        not null,
  pass_id         uuid        not null,
  kind            text        not null check (kind in ('JOIN', 'APPROVE')),
  preset          text        not null check (preset in ('PATIENT', 'REPRESENTATIVE', 'COORDINATOR', 'HELPER')),
  permissions     text[]      not null,
  until           timestamptz,
  made_by         uuid,
  made_at         timestamptz not null,
  expires_at      timestamptz not null,
  answer          text        check (answer in ('JOINED', 'DECLINED', 'APPROVED', 'REVOKED')),
  answered_at     timestamptz,
  member_id       uuid,
  primary key (organization_id, id),
  check ((answer is null) = (answered_at is null)),
  foreign key (organization_id, circle_id) references tracking.circle (organization_id, id),
  foreign key (organization_id, circle_id, made_by) references tracking.circle_member (organization_id, circle_id, id),
  foreign key (organization_id, circle_id, member_id) references tracking.circle_member (organization_id, circle_id, id)
);
create index circle_invitation_of on tracking.circle_invitation (organization_id, circle_id);
call ops.belongs_to_organization('tracking.circle_invitation');

-- What a member wants to hear of, of all they may know, and until when of nothing. No row: everything.
create table tracking.circle_wants (
  organization_id uuid        not null,
  member_id       uuid        not null,
  circle_id       uuid        not null,
  topics          text[]      not null,
  paused_until    timestamptz,
  changed_at      timestamptz not null,
  primary key (organization_id, member_id),
  foreign key (organization_id, circle_id, member_id) references tracking.circle_member (organization_id, circle_id, id)
);
create index circle_wants_of on tracking.circle_wants (organization_id, circle_id);
call ops.belongs_to_organization('tracking.circle_wants');
grant select, insert, update on tracking.circle_wants to kithway_app;

-- What happened: facts only, and never a word somebody typed. by_member: who did it, where it was a member.
create table tracking.circle_event (
  organization_id uuid        not null,
  id              uuid        not null,
  circle_id       uuid        not null,
  kind            text        not null,
  member_id       uuid,
  by_member       uuid,
  by_kind         text        not null,
  permission      text        check (permission in ('STATUS', 'LOGISTICS', 'TASKS', 'INVITE')),
  occurred_at     timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, circle_id) references tracking.circle (organization_id, id)
);
create index circle_event_of on tracking.circle_event (organization_id, circle_id, occurred_at, id);
call ops.belongs_to_organization('tracking.circle_event');

grant select, insert, update on tracking.circle, tracking.circle_member, tracking.circle_invitation to kithway_app;
grant select, insert, update, delete on tracking.circle_permission to kithway_app;
grant select, insert on tracking.circle_referral, tracking.circle_event to kithway_app;

-- A patient whom somebody else named has no address until they show one to be theirs.
grant update (address, address_index, created_at) on vault.person_contact_point to kithway_app;
