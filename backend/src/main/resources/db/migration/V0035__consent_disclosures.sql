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

-- What staff noted that was told to somebody outside. particulars_id: kept words, sealed by person; to whom, what, what for.
create table consent.disclosure (
  organization_id uuid        not null,
  id              uuid        not null,
  person_id       uuid        not null,
  basis           text        not null,
  -- R-HIPAA-07: whether an accounting has to list it; as the law stood when it was noted.
  accountable     boolean     not null,
  particulars_id  uuid        not null,
  noted_by        text        not null,
  occurred_at     timestamptz not null,
  recorded_at     timestamptz not null,
  primary key (organization_id, id),
  check (occurred_at <= recorded_at)
);
create index disclosure_person on consent.disclosure (organization_id, person_id, occurred_at);

-- Somebody asked who was told about them, and must hear until the date.
create table consent.accounting (
  organization_id uuid        not null,
  id              uuid        not null,
  person_id       uuid        not null,
  requested_at    timestamptz not null,
  due_at          timestamptz not null,
  recorded_by     text        not null,
  recorded_at     timestamptz not null,
  primary key (organization_id, id),
  check (due_at = requested_at + interval '60 days')
);

-- What became of it. words_id: kept words; why it takes longer, or the letter itself.
create table consent.accounting_step (
  organization_id uuid        not null,
  id              uuid        not null,
  accounting_id   uuid        not null,
  kind            text        not null check (kind in ('EXTENDED', 'DELIVERED')),
  words_id        uuid        not null,
  due_at          timestamptz,
  hash            bytea       check (length(hash) = 32),
  actor_id        text        not null,
  occurred_at     timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, accounting_id) references consent.accounting,
  -- Extended once, delivered once.
  unique (organization_id, accounting_id, kind),
  check ((kind = 'EXTENDED') = (due_at is not null)),
  check ((kind = 'DELIVERED') = (hash is not null))
);

call ops.belongs_to_organization('consent.disclosure');
call ops.belongs_to_organization('consent.accounting');
call ops.belongs_to_organization('consent.accounting_step');
grant select, insert on consent.disclosure, consent.accounting, consent.accounting_step to kithway_app;
