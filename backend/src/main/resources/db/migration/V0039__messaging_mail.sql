-- R-EML-06: e-mails of an organization wait for a server that encrypts, unless the organization says otherwise.
alter table messaging.sender add column require_tls boolean not null default true;
