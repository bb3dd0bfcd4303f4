-- R-EML-06: e-mails of an organization wait for a server that encrypts, unless the organization says otherwise.
alter table messaging.sender add column require_tls boolean not null default true;

-- R-TWI-14: when the carrier was had to forget the words.
alter table messaging.message add column redacted_at timestamptz;
create index message_remembered on messaging.message (organization_id, changed_at)
  where channel = 'TEXT' and carrier_id is not null and redacted_at is null;
grant update (redacted_at) on messaging.message to kithway_app;
