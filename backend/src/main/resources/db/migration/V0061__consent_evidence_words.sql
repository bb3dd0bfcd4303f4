-- Which consents stand on some kept words: asked for each of them before evidence is purged. With 5,000 words and 100,000 consents that
-- took more than a minute, and takes a tenth of a second.
create index event_attested on consent.event (organization_id, attested_by) where attested_by is not null;
create index event_noted on consent.event (organization_id, note_id) where note_id is not null;
