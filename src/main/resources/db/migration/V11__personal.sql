-- Personal data at rest (个人信息). The keys lie in a file outside the database; here stands only which ones there were.

create table personal_key (
  seal_key  integer     primary key,
  mark_key  integer     not null,
  proof     bytea       not null,
  made_at   timestamptz not null
);
comment on table personal_key is 'Keys that values here are sealed with, and a known sentence sealed with each: a missing or wrong key shows at start';

create table personal_resealing (
  rows_of   text        not null,
  seal_key  integer     not null,
  after     bigint      not null,
  primary key (rows_of, seal_key)
);
comment on table personal_resealing is 'How far the rows were sealed anew with a key';

grant select, insert, update, delete on personal_key, personal_resealing to ${appRole};
