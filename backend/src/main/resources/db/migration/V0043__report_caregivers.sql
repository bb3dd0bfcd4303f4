-- Whether somebody asked for another is a fixed word about the referral; who it was stays unseen.
grant select (who_for) on tracking.referral to kithway_report;
