-- One opening of a share link, by a POST, classified with the reason and never dropped (R-ATT-05..07).
-- No address, no fingerprint, not even the name of the browser.
create table tracking.attribution_visit (
  organization_id uuid        not null,
  id              uuid        not null,
  share_link_id   uuid        not null,
  classification  text        not null check (classification in ('HUMAN', 'PREVIEW', 'BOT')),
  reason          text        not null,
  occurred_at     timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, share_link_id) references tracking.program_share_link (organization_id, id)
);
create index attribution_visit_link on tracking.attribution_visit (organization_id, share_link_id, occurred_at);
call ops.belongs_to_organization('tracking.attribution_visit');

-- Which touch a referral is attributed to, under which model and version; a touch's share is in basis points.
create table tracking.attribution_credit (
  organization_id uuid        not null,
  referral_id     uuid        not null,
  model           text        not null check (model in ('LAST_TOUCH')),
  model_version   integer     not null,
  touch           integer     not null check (touch >= 1),
  share_link_id   uuid,
  program_id      uuid,
  campaign_id     uuid,
  channel         text        not null,
  visit_id        uuid,
  practice_id     uuid,
  basis_points    integer     not null check (basis_points between 1 and 10000),
  credited_at     timestamptz not null,
  primary key (organization_id, referral_id, model, model_version, touch),
  check ((share_link_id is null) <> (practice_id is null)),
  foreign key (organization_id, share_link_id) references tracking.program_share_link (organization_id, id),
  foreign key (organization_id, program_id, campaign_id)
    references tracking.program_campaign (organization_id, program_id, id),
  foreign key (organization_id, visit_id) references tracking.attribution_visit (organization_id, id),
  foreign key (organization_id, practice_id) references tracking.directory_practice (organization_id, id)
);
create index attribution_credit_campaign on tracking.attribution_credit (organization_id, campaign_id);
create index attribution_credit_channel on tracking.attribution_credit (organization_id, channel);
call ops.belongs_to_organization('tracking.attribution_credit');

-- Both are evidence: the application adds and reads, it never changes or removes.
grant select, insert on tracking.attribution_visit, tracking.attribution_credit to kithway_app;
grant select on tracking.attribution_visit, tracking.attribution_credit to kithway_report;
