-- Whether two people may be one, asked without opening anybody: blind indexes of a first name at an address, and of a whole
-- name with a birth date. A first name alone is never indexed, because few values tell themselves by how often they come.
create table vault.person_likeness (
  organization_id uuid        not null,
  person_id       uuid        not null,
  kind            text        not null check (kind in ('CALLED_AT_PHONE', 'CALLED_AT_EMAIL', 'CALLED_AND_BORN')),
  likeness_index  bytea       not null,
  created_at      timestamptz not null,
  primary key (organization_id, person_id, kind),
  foreign key (organization_id, person_id) references vault.person (organization_id, id)
);
create index person_likeness_shared on vault.person_likeness (organization_id, kind, likeness_index, person_id);
call ops.belongs_to_organization('vault.person_likeness');
grant select, insert on vault.person_likeness to kithway_app;

-- Addresses of those who work for the organization, as blind indexes only: nobody can be reached by them (R-INC-09).
create table vault.person_staff_address (
  organization_id uuid        not null,
  kind            text        not null check (kind in ('PHONE', 'EMAIL')),
  address_index   bytea       not null,
  created_at      timestamptz not null,
  primary key (organization_id, kind, address_index)
);
call ops.belongs_to_organization('vault.person_staff_address');
grant select, insert, delete on vault.person_staff_address to kithway_app;

-- A referral that was looked at: who asked, who it is for, and whose link brought it. What speed and rings are seen by.
create table tracking.integrity_look (
  organization_id uuid        not null,
  referral_id     uuid        not null,
  requester_id    uuid        not null,
  patient_id      uuid        not null,
  sharer_id       uuid,
  made_at         timestamptz not null,
  looked_at       timestamptz not null,
  primary key (organization_id, referral_id),
  foreign key (organization_id, referral_id) references tracking.referral (organization_id, id)
);
create index integrity_look_requester on tracking.integrity_look (organization_id, requester_id, made_at);
create index integrity_look_patient on tracking.integrity_look (organization_id, patient_id, made_at);
create index integrity_look_sharer on tracking.integrity_look (organization_id, sharer_id, made_at)
  where sharer_id is not null;
call ops.belongs_to_organization('tracking.integrity_look');

-- A flag with its reason; told twice, raised once. It never changes the referral.
create table tracking.integrity_finding (
  organization_id   uuid        not null,
  id                uuid        not null,
  referral_id       uuid        not null,
  kind              text        not null check (kind in
                      ('SELF_REFERRAL', 'SAME_HOUSEHOLD', 'STAFF', 'VELOCITY', 'RING', 'DUPLICATE_PATIENT')),
  reason            text        not null,
  other_referral_id uuid,
  found_at          timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, referral_id) references tracking.referral (organization_id, id),
  foreign key (organization_id, other_referral_id) references tracking.referral (organization_id, id)
);
create unique index integrity_finding_once on tracking.integrity_finding
  (organization_id, referral_id, kind, reason) nulls not distinct;
call ops.belongs_to_organization('tracking.integrity_finding');

-- What a person said of a finding, once and for good.
create table tracking.integrity_resolution (
  organization_id uuid        not null,
  finding_id      uuid        not null,
  verdict         text        not null check (verdict in ('CONFIRMED', 'DISMISSED')),
  reason          text        not null,
  resolved_at     timestamptz not null,
  primary key (organization_id, finding_id),
  foreign key (organization_id, finding_id) references tracking.integrity_finding (organization_id, id)
);
call ops.belongs_to_organization('tracking.integrity_resolution');

-- All three are added to and read, never changed; the report role sees none of them.
grant select, insert on tracking.integrity_look, tracking.integrity_finding, tracking.integrity_resolution to kithway_app;

-- One referral that turned out to be another: a row says who stays, the referral itself gets the outcome DUPLICATE.
create table tracking.referral_merge (
  organization_id  uuid        not null,
  referral_id      uuid        not null,
  kept_referral_id uuid        not null,
  merged_at        timestamptz not null,
  primary key (organization_id, referral_id),
  check (referral_id <> kept_referral_id),
  foreign key (organization_id, referral_id) references tracking.referral (organization_id, id),
  foreign key (organization_id, kept_referral_id) references tracking.referral (organization_id, id)
);
create index referral_merge_kept on tracking.referral_merge (organization_id, kept_referral_id);
call ops.belongs_to_organization('tracking.referral_merge');
grant select, insert on tracking.referral_merge to kithway_app;
