-- What the public site remembers of a visit. Tokens that a browser holds stand here only as their SHA-256.

-- Files uploaded with a form that hasn't been sent yet, so that nobody uploads twice because another field was wrong.
create table portal_file (
  form    bytea       not null check (length(form) = 32),
  ord     integer     not null,
  sha256  text        not null,
  name    text        not null,
  type    text        not null,
  size    bigint      not null,
  at      timestamptz not null,
  primary key (form, sha256)
);
create index portal_file_at on portal_file (at);

-- A form is sent once: its second arrival finds the first. The receipt's query code is sealed with the form's token,
-- which only the browser holds, and struck out after a while.
create table portal_sent (
  form         bytea       primary key check (length(form) = 32),
  petition_id  bigint,
  number       text,
  code         bytea,
  at           timestamptz not null
);
create index portal_sent_at on portal_sent (at);

-- Whoever showed number and query code, for a while, so that neither stands in an address.
create table track_session (
  token_sha256  bytea       primary key check (length(token_sha256) = 32),
  petition_id   bigint      not null,
  expires_at    timestamptz not null
);
create index track_session_expires on track_session (expires_at);

-- Who knocked how often at a door that is open to everybody (SYS-4); the subject is a SHA-256.
create table attempt (
  subject  bytea       primary key check (length(subject) = 32),
  knocks   integer     not null,
  since    timestamptz not null
);

grant select, insert, update, delete on portal_file, portal_sent, track_session, attempt to ${appRole};
