-- What a person of the clinic has to do because Kithway cannot. One task for one occasion, however often it is called for.
create table tracking.task (
  organization_id uuid        not null,
  id              uuid        not null,
  kind            text        not null,
  occasion        text        not null,
  referral_id     uuid,
  person_id       uuid,
  opened_at       timestamptz not null,
  due             timestamptz not null,
  outcome         text        check (outcome in ('DONE', 'NOT_REACHED', 'NOT_NEEDED')),
  closed_at       timestamptz,
  primary key (organization_id, id),
  unique (organization_id, kind, occasion),
  check ((outcome is null) = (closed_at is null)),
  foreign key (organization_id, person_id) references vault.person (organization_id, id)
);
create index task_open on tracking.task (organization_id, due, id) where closed_at is null;
create index task_due on tracking.task (organization_id, due, id);
create index task_referral on tracking.task (organization_id, referral_id) where referral_id is not null;
call ops.belongs_to_organization('tracking.task');

-- Who took a task on, by Keycloak subject; the newest claim counts.
create table tracking.task_claim (
  organization_id uuid        not null,
  task_id         uuid        not null,
  number          bigint      generated always as identity,
  assignee        text        not null,
  claimed_at      timestamptz not null,
  primary key (organization_id, task_id, number),
  foreign key (organization_id, task_id) references tracking.task (organization_id, id)
);
call ops.belongs_to_organization('tracking.task_claim');

-- Only how it ended is ever changed, once; the report role sees neither.
grant select, insert on tracking.task, tracking.task_claim to kithway_app;
grant update (outcome, closed_at) on tracking.task to kithway_app;
