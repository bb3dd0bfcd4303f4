-- Wording on its way to people: written by one, approved by another. What is approved becomes a version in messaging.template.
create table messaging.template_draft (
  organization_id          uuid        not null,
  id                       uuid        not null,
  key                      text        not null check (key ~ '^[a-z][a-z0-9-]{2,39}$'),
  channel                  text        not null check (channel in ('TEXT', 'EMAIL')),
  purpose                  text        not null check (purpose in ('TREATMENT_OPS', 'MARKETING', 'TRANSACTIONAL')),
  third_party_remuneration boolean     not null,
  subject_en               text,
  subject_es               text,
  body_en                  text        not null,
  body_es                  text        not null,
  written_by               text        not null,
  written_at               timestamptz not null,
  state                    text        not null check (state in ('WAITING', 'APPROVED', 'RETURNED')),
  decided_by               text,
  decided_at               timestamptz,
  reason                   text,
  version                  integer,
  primary key (organization_id, id),
  -- R-HIPAA-01
  check (purpose = 'MARKETING' or not third_party_remuneration),
  check ((subject_en is null) = (subject_es is null)),
  check ((state = 'WAITING') = (decided_by is null)),
  check ((state = 'APPROVED') = (version is not null)),
  -- Nobody approves what they wrote, also if the code forgets to ask.
  check (state <> 'APPROVED' or decided_by <> written_by)
);

call ops.belongs_to_organization('messaging.template_draft');
grant select, insert on messaging.template_draft to kithway_app;
grant update (state, decided_by, decided_at, reason, version) on messaging.template_draft to kithway_app;
