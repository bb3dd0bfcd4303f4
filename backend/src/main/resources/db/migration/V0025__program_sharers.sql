-- Whether people get a page to share a program from, and what it tells them of what they get for it (R-INC-10).
alter table tracking.program_version add column share_page boolean not null default false;
alter table tracking.program_page add column disclosure text;
