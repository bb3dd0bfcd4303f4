-- What retention and erasure ask for, one person after the other: the referrals of a patient, and what is open about somebody.
create index referral_patient on tracking.referral (organization_id, patient_id, id desc);
create index task_person on tracking.task (organization_id, person_id) where closed_at is null and person_id is not null;
