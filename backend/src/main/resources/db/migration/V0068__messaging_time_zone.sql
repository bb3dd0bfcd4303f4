-- R-TCPA-09: the zone that staff was told somebody lives in goes before what their ZIP code or number tells.
alter table messaging.place alter column state drop not null;
alter table messaging.place add column zone text, add check (state is not null or zone is not null);
