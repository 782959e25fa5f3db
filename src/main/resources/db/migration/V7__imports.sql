-- Imports of earlier cases: one row an attempt, so that a page or a second command can follow it.
create table import_run (
  id          bigint generated always as identity primary key,
  house_code  text not null,
  file_name   text not null,
  started_at  timestamptz not null,
  started_by  text not null,
  ended_at    timestamptz,
  rows        integer not null,
  good        integer not null,
  done        integer not null default 0,
  added       integer not null default 0,
  problems    jsonb not null,
  lateness    jsonb not null,
  failure     text
);
grant select, insert, update on import_run to ${appRole};
