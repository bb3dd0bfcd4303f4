-- A text may ask whether somebody takes on a task of the circle.
alter table messaging.message drop constraint message_asks_check,
  add constraint message_asks_check check (asks in ('CONFIRM_APPOINTMENT', 'TAKE_TASK'));
