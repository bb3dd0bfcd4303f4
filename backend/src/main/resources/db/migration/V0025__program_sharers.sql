-- Whether people get a page to share a program from, and what it tells them of what they get for it (R-INC-10).
alter table tracking.program_version add column share_page boolean not null default false;
alter table tracking.program_page add column disclosure text;

-- Who may share a program from a page of their own, and under which campaign it is counted. What the page shows of it is this
-- side only: nothing here, or reachable from here for a sharer, says who asked for a visit (R-HIPAA-05).
create table tracking.program_sharer (
  organization_id uuid        not null,
  person_id       uuid        not null,
  program_id      uuid        not null,
  campaign_id     uuid        not null,
  joined_at       timestamptz not null,
  primary key (organization_id, person_id, program_id),
  foreign key (organization_id, person_id) references vault.person (organization_id, id),
  foreign key (organization_id, program_id, campaign_id)
    references tracking.program_campaign (organization_id, program_id, id)
);
call ops.belongs_to_organization('tracking.program_sharer');

-- One time that somebody took a link of their own to hand it on.
create table tracking.program_share (
  organization_id uuid        not null,
  id              uuid        not null,
  share_link_id   uuid        not null,
  shared_at       timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, share_link_id) references tracking.program_share_link (organization_id, id)
);
create index program_share_link_shared on tracking.program_share (organization_id, share_link_id);
call ops.belongs_to_organization('tracking.program_share');

grant select, insert on tracking.program_sharer, tracking.program_share to kithway_app;

-- A sharer can open their own link: one that is used up would tell them that the friend asked (R-HIPAA-05).
alter table tracking.program_share_link
  add constraint program_share_link_of_a_sharer check (sharer_id is null or most_uses is null);
