-- By which written rule a reply was understood, and whether somebody may be in danger (R-REPLY-01, R-REPLY-04).
alter table messaging.reply
  add column rule   text,
  add column urgent boolean not null default false;
grant update (rule, urgent) on messaging.reply to kithway_app;
