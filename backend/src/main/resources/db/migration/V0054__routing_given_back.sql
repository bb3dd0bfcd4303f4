-- A referral that will not be seen gives its place of that week back, and takes it again when it is booked after all. Why it was
-- led there stays as it was decided.
alter table tracking.routing_decision add column given_back_at timestamptz;
grant update (given_back_at) on tracking.routing_decision to kithway_app;
