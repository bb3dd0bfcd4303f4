-- Three ledgers, each only added to (R-ATT-05..08): every opening as it came, how it was judged, and what counts.

-- 1. Every request for a link's page. Signs are fixed words. Nothing of who it was: the keys are HMACs under the salt of their day,
--    which is destroyed after the day; then nobody can say which address they were, or find them on another day.
create table tracking.attribution_opening (
  organization_id uuid        not null,
  id              uuid        not null,
  share_link_id   uuid        not null,
  visit_id        uuid,
  signs           text[]      not null,
  visitor_key     bytea,
  address_key     bytea,
  day             date        not null,
  occurred_at     timestamptz not null,
  recorded_at     timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, share_link_id) references tracking.program_share_link (organization_id, id)
);
create index attribution_opening_link on tracking.attribution_opening (organization_id, share_link_id, id);
create index attribution_opening_visit on tracking.attribution_opening (organization_id, visit_id)
  where visit_id is not null;
create index attribution_opening_honeypot on tracking.attribution_opening (organization_id, address_key)
  where 'HONEYPOT' = any (signs);
call ops.belongs_to_organization('tracking.attribution_opening');

-- 2. How an opening was judged, by which version of the rules. What is learned later is a further verdict; the last one is in force.
create table tracking.attribution_verdict (
  organization_id uuid        not null,
  opening_id      uuid        not null,
  number          integer     not null check (number >= 1),
  classification  text        not null check (classification in
                    ('HUMAN', 'PREVIEW', 'BOT', 'SCANNER', 'DUPLICATE', 'STAFF')),
  reason          text        not null,
  classifier      integer     not null,
  judged_at       timestamptz not null,
  primary key (organization_id, opening_id, number),
  foreign key (organization_id, opening_id) references tracking.attribution_opening (organization_id, id)
);
call ops.belongs_to_organization('tracking.attribution_verdict');

-- 3. attribution_visit holds what counts, and only that. A visit that turns out to be none is withdrawn, not removed.
create table tracking.attribution_withdrawal (
  organization_id uuid        not null,
  visit_id        uuid        not null,
  reason          text        not null,
  withdrawn_at    timestamptz not null,
  primary key (organization_id, visit_id),
  foreign key (organization_id, visit_id) references tracking.attribution_visit (organization_id, id)
);
call ops.belongs_to_organization('tracking.attribution_withdrawal');

-- What was kept until now was posts only, the ones that do not count among them. Policies bind the owner too.
alter table tracking.attribution_visit no force row level security;
alter table tracking.attribution_opening no force row level security;
alter table tracking.attribution_verdict no force row level security;
alter table tracking.directory_organization no force row level security;
insert into tracking.attribution_opening
       (organization_id, id, share_link_id, visit_id, signs, day, occurred_at, recorded_at)
select visit.organization_id, visit.id, visit.share_link_id, visit.id, array['POST'],
       (visit.occurred_at at time zone organization.zone)::date, visit.occurred_at, visit.occurred_at
  from tracking.attribution_visit visit
  join tracking.directory_organization organization on organization.organization_id = visit.organization_id;
insert into tracking.attribution_verdict
       (organization_id, opening_id, number, classification, reason, classifier, judged_at)
select organization_id, id, 1, classification, reason, 1, occurred_at from tracking.attribution_visit;
delete from tracking.attribution_visit where classification <> 'HUMAN';
alter table tracking.directory_organization force row level security;
alter table tracking.attribution_verdict force row level security;
alter table tracking.attribution_opening force row level security;
alter table tracking.attribution_visit force row level security;
alter table tracking.attribution_visit drop column classification, drop column reason;
-- Credit also keeps the touches that do not count, and those are in the first two ledgers only.
alter table tracking.attribution_credit drop constraint attribution_credit_organization_id_visit_id_fkey;

grant select, insert on tracking.attribution_opening, tracking.attribution_verdict, tracking.attribution_withdrawal
  to kithway_app;
grant select on tracking.attribution_withdrawal to kithway_report;

-- The salt of one organization's day, in its own zone; deleted when the day is over.
create table ops.attribution_salt (
  organization_id uuid        not null,
  day             date        not null,
  salt            bytea       not null,
  created_at      timestamptz not null,
  primary key (organization_id, day)
);
call ops.belongs_to_organization('ops.attribution_salt');
grant select, insert, delete on ops.attribution_salt to kithway_app;
