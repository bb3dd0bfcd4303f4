-- How a program's referrals are credited, from which day on. Version 1 is the standard and is in no row.
create table tracking.attribution_credit_model (
  organization_id uuid        not null,
  program_id      uuid        not null,
  version         integer     not null check (version >= 2),
  model           text        not null check (model in
                    ('FIRST_TOUCH', 'LAST_TOUCH', 'LINEAR', 'POSITION_BASED', 'SELF_REPORTED', 'SPOKEN_CODE')),
  window_days     integer     not null check (window_days between 1 and 540),
  starts_on       date        not null,
  declared_at     timestamptz not null,
  primary key (organization_id, program_id, version),
  foreign key (organization_id, program_id) references tracking.program (organization_id, id)
);
call ops.belongs_to_organization('tracking.attribution_credit_model');

-- Windows of single service lines, where they differ.
create table tracking.attribution_credit_window (
  organization_id uuid    not null,
  program_id      uuid    not null,
  version         integer not null,
  service_line_id uuid    not null,
  days            integer not null check (days between 1 and 540),
  primary key (organization_id, program_id, version, service_line_id),
  foreign key (organization_id, program_id, version)
    references tracking.attribution_credit_model (organization_id, program_id, version),
  foreign key (organization_id, service_line_id) references tracking.directory_service_line (organization_id, id)
);
call ops.belongs_to_organization('tracking.attribution_credit_window');

-- What crediting must know of a referral besides its touches, and which revision of its credit is in force.
create table tracking.attribution_referral (
  organization_id uuid        not null,
  referral_id     uuid        not null,
  program_id      uuid,
  service_line_id uuid,
  sent_at         timestamptz not null,
  sent_on         date        not null,
  closes_at       timestamptz not null,
  merged_into     uuid        check (merged_into <> referral_id),
  revision        integer     not null check (revision >= 1),
  primary key (organization_id, referral_id),
  foreign key (organization_id, referral_id) references tracking.referral (organization_id, id),
  foreign key (organization_id, merged_into) references tracking.attribution_referral (organization_id, referral_id),
  foreign key (organization_id, program_id) references tracking.program (organization_id, id),
  foreign key (organization_id, service_line_id) references tracking.directory_service_line (organization_id, id)
);
create index attribution_referral_program
  on tracking.attribution_referral (organization_id, program_id, sent_on, referral_id);
call ops.belongs_to_organization('tracking.attribution_referral');

-- What may have brought a referral. Later knowledge of the same touch is another row, told apart by when it was recorded.
create table tracking.attribution_touch (
  organization_id uuid        not null,
  referral_id     uuid        not null,
  touch_id        uuid        not null,
  recorded_at     timestamptz not null,
  kind            text        not null check (kind in ('VISIT', 'LINK', 'PRACTICE', 'SPOKEN_CODE', 'SELF_REPORTED')),
  channel         text        not null,
  share_link_id   uuid,
  program_id      uuid,
  campaign_id     uuid,
  practice_id     uuid,
  classification  text,
  occurred_at     timestamptz not null,
  primary key (organization_id, referral_id, touch_id, recorded_at),
  check ((kind in ('VISIT', 'LINK', 'SPOKEN_CODE')) = (share_link_id is not null)),
  check ((kind = 'PRACTICE') = (practice_id is not null)),
  check ((kind = 'VISIT') = (classification is not null)),
  foreign key (organization_id, referral_id) references tracking.attribution_referral (organization_id, referral_id),
  foreign key (organization_id, share_link_id) references tracking.program_share_link (organization_id, id),
  foreign key (organization_id, practice_id) references tracking.directory_practice (organization_id, id)
);
-- Which referrals a visit had a part in; the funnel asks it of every visit.
create index attribution_touch_visit on tracking.attribution_touch (organization_id, touch_id) where kind = 'VISIT';
call ops.belongs_to_organization('tracking.attribution_touch');

-- Each time credit was shared: under which model, from which touches, what came of it. Hashes are SHA-256 in hex.
create table tracking.attribution_revision (
  organization_id uuid        not null,
  referral_id     uuid        not null,
  revision        integer     not null check (revision >= 1),
  occasion        text        not null check (occasion in
                    ('SENT', 'TOUCH_ADDED', 'VISIT_JUDGED', 'MODEL_DECLARED', 'MERGED', 'RECOUNTED')),
  model           text        not null,
  model_version   integer     not null,
  window_days     integer     not null,
  touch_hash      text        not null,
  credit_hash     text        not null,
  credited_at     timestamptz not null,
  primary key (organization_id, referral_id, revision),
  foreign key (organization_id, referral_id) references tracking.attribution_referral (organization_id, referral_id)
);
call ops.belongs_to_organization('tracking.attribution_revision');

-- A row of credit becomes one touch of one revision, whether it counted or not. The version before writes rows without the new
-- columns; they stand as revision 1.
alter table tracking.attribution_credit
  drop constraint attribution_credit_pkey,
  drop constraint attribution_credit_check,
  drop constraint attribution_credit_model_check,
  drop constraint attribution_credit_basis_points_check,
  add column revision       integer not null default 1,
  add column touch_id       uuid,
  add column kind           text,
  add column classification text,
  add column reason         text    not null default 'COUNTED',
  add column principal      boolean not null default true,
  add column occurred_at    timestamptz,
  add column recorded_at    timestamptz,
  add primary key (organization_id, referral_id, revision, touch),
  add constraint attribution_credit_points check (basis_points between 0 and 10000),
  add constraint attribution_credit_reason check ((reason = 'COUNTED') = (basis_points > 0));
drop index tracking.attribution_credit_visit;
-- Reports count each referral under one touch of the revision in force.
create unique index attribution_credit_principal
  on tracking.attribution_credit (organization_id, referral_id, revision) include (channel, campaign_id) where principal;

-- What was credited before, as revision 1. The owner is bound by the policies like everybody, so they rest meanwhile.
alter table tracking.attribution_credit no force row level security;
alter table tracking.referral no force row level security;
alter table tracking.directory_organization no force row level security;
alter table tracking.attribution_visit no force row level security;
alter table tracking.attribution_referral no force row level security;
alter table tracking.attribution_touch no force row level security;
alter table tracking.attribution_revision no force row level security;

insert into tracking.attribution_referral
       (organization_id, referral_id, program_id, service_line_id, sent_at, sent_on, closes_at, revision)
select credit.organization_id, credit.referral_id, credit.program_id, referral.service_line_id, referral.created_at,
       (referral.created_at at time zone organization.zone)::date,
       (date_trunc('month', referral.created_at at time zone organization.zone) + interval '1 month 45 days')
         at time zone organization.zone,
       1
  from tracking.attribution_credit credit
  join tracking.referral referral
    on referral.organization_id = credit.organization_id and referral.id = credit.referral_id
  join tracking.directory_organization organization
    on organization.organization_id = credit.organization_id;

insert into tracking.attribution_touch
       (organization_id, referral_id, touch_id, recorded_at, kind, channel, share_link_id, program_id, campaign_id,
        practice_id, classification, occurred_at)
select credit.organization_id, credit.referral_id, coalesce(credit.visit_id, credit.referral_id), credit.credited_at,
       case when credit.visit_id is not null then 'VISIT' when credit.practice_id is not null then 'PRACTICE' else 'LINK' end,
       credit.channel, credit.share_link_id, credit.program_id, credit.campaign_id, credit.practice_id,
       case when visit.id is not null then 'HUMAN' end, coalesce(visit.occurred_at, credit.credited_at)
  from tracking.attribution_credit credit
  join tracking.attribution_referral known
    on known.organization_id = credit.organization_id and known.referral_id = credit.referral_id
  left join tracking.attribution_visit visit
    on visit.organization_id = credit.organization_id and visit.id = credit.visit_id;

update tracking.attribution_credit credit
   set touch_id = touch.touch_id, kind = touch.kind, classification = touch.classification,
       occurred_at = touch.occurred_at, recorded_at = touch.recorded_at
  from tracking.attribution_touch touch
 where touch.organization_id = credit.organization_id and touch.referral_id = credit.referral_id;

-- Without hashes: how it was derived was not kept then.
insert into tracking.attribution_revision
       (organization_id, referral_id, revision, occasion, model, model_version, window_days, touch_hash, credit_hash,
        credited_at)
select organization_id, referral_id, 1, 'SENT', model, model_version, 90, '', '', credited_at
  from tracking.attribution_credit;

alter table tracking.attribution_credit force row level security;
alter table tracking.referral force row level security;
alter table tracking.directory_organization force row level security;
alter table tracking.attribution_visit force row level security;
alter table tracking.attribution_referral force row level security;
alter table tracking.attribution_touch force row level security;
alter table tracking.attribution_revision force row level security;

-- Evidence: added and read. Of a referral only the pointer to the revision in force and the merge may change.
grant select, insert on tracking.attribution_credit_model, tracking.attribution_credit_window, tracking.attribution_touch,
  tracking.attribution_revision, tracking.attribution_referral to kithway_app;
grant update (revision, merged_into) on tracking.attribution_referral to kithway_app;
grant select (organization_id, referral_id, revision) on tracking.attribution_referral to kithway_report;
grant select (organization_id, touch_id, kind) on tracking.attribution_touch to kithway_report;
