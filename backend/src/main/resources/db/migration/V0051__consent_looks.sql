-- Whether the same was told to the same a moment ago: asked whenever somebody looks at a circle's page or a practice at its list.
create index disclosure_decision_recipient
  on consent.disclosure_decision (organization_id, person_id, recipient_id, decided_at);
