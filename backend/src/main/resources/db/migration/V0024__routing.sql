-- Insurance plans by the name people know them by. No number of anybody's card.
create table tracking.directory_payer (
  organization_id uuid        not null references tracking.directory_organization,
  id              uuid        not null,
  name            text        not null,
  created_at      timestamptz not null,
  primary key (organization_id, id),
  unique (organization_id, name)
);
call ops.belongs_to_organization('tracking.directory_payer');

-- Rules for one version of a program, in their order; they are part of what is reviewed, and settle with it.
create table tracking.routing_rule_set (
  organization_id uuid        not null,
  program_id      uuid        not null,
  version         integer     not null check (version >= 1),
  rules           jsonb       not null,
  changed_at      timestamptz not null,
  primary key (organization_id, program_id, version),
  foreign key (organization_id, program_id, version)
    references tracking.program_version (organization_id, program_id, version)
);
call ops.belongs_to_organization('tracking.routing_rule_set');
create trigger routing_rule_set_settles before insert or update or delete on tracking.routing_rule_set
  for each row execute function tracking.program_content_settles();

-- How many referrals a place was given for one service line in one week; a row only where some rule set limits them.
create table tracking.routing_week (
  organization_id uuid    not null,
  location_id     uuid    not null,
  service_line_id uuid    not null,
  week            date    not null check (extract(isodow from week) = 1),
  taken           integer not null check (taken >= 0),
  primary key (organization_id, location_id, service_line_id, week),
  foreign key (organization_id, location_id) references tracking.directory_location (organization_id, id),
  foreign key (organization_id, service_line_id) references tracking.directory_service_line (organization_id, id)
);
call ops.belongs_to_organization('tracking.routing_week');

-- Why a referral is where it is: the rule, what was passed over, and the facts it was decided on. Bands instead of ages and
-- distances; no ZIP code, no date of birth.
create table tracking.routing_decision (
  organization_id   uuid        not null,
  referral_id       uuid        not null,
  program_id        uuid,
  rule_set_version  integer     not null check (rule_set_version >= 0),
  rule_id           uuid,
  rule_name         text        not null,
  location_id       uuid        not null,
  provider_group_id uuid,
  service_line_id   uuid,
  week              date        not null check (extract(isodow from week) = 1),
  booking           jsonb       not null,
  booking_reference uuid        not null,
  facts             jsonb       not null,
  rejected          jsonb       not null,
  decided_at        timestamptz not null,
  primary key (organization_id, referral_id),
  foreign key (organization_id, referral_id) references tracking.referral (organization_id, id)
    deferrable initially deferred,
  foreign key (organization_id, program_id) references tracking.program (organization_id, id),
  foreign key (organization_id, location_id) references tracking.directory_location (organization_id, id),
  foreign key (organization_id, provider_group_id)
    references tracking.directory_provider_group (organization_id, id),
  foreign key (organization_id, service_line_id) references tracking.directory_service_line (organization_id, id)
);
create index routing_decision_week on tracking.routing_decision (organization_id, location_id, service_line_id, week);
create index routing_decision_program on tracking.routing_decision (organization_id, program_id, decided_at, referral_id);
call ops.belongs_to_organization('tracking.routing_decision');

grant select, insert on tracking.directory_payer, tracking.routing_decision to kithway_app;
grant select, insert, update on tracking.routing_rule_set, tracking.routing_week to kithway_app;
