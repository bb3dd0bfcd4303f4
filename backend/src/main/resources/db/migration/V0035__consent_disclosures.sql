-- What was told to whom, and why it might be. Written once, like all evidence.

-- One answer to "may this be told to them?", for a member of a circle, a practice or a sharer.
create table consent.disclosure_decision (
  organization_id uuid        not null,
  id              uuid        not null,
  person_id       uuid        not null,
  recipient_kind  text        not null check (recipient_kind in ('MEMBER', 'PRACTICE', 'SHARER')),
  recipient_id    uuid        not null,
  topic           text        not null check (topic in ('STATUS', 'LOGISTICS', 'TASKS', 'THANKS')),
  referral_id     uuid        not null,
  permitted       boolean     not null,
  reason          text        not null,
  rule            text        not null,
  consent_id      uuid,
  actor_kind      text        not null,
  actor_id        text        not null,
  -- Everything the decision looked at, so that it can be decided again.
  facts           jsonb       not null,
  decided_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, consent_id) references consent.event,
  -- R-HIPAA-05, also if the code forgets: a sharer is told of nothing but thanks.
  check (recipient_kind <> 'SHARER' or topic = 'THANKS' or not permitted)
);
create index disclosure_decision_person on consent.disclosure_decision (organization_id, person_id, id);
call ops.belongs_to_organization('consent.disclosure_decision');
grant select, insert on consent.disclosure_decision to kithway_app;
