-- The arrangement of holidays and make-up working days, year by year, and the demo's clock.

-- A year whose notice (节假日安排的通知) is known. Years that aren't here aren't guessed at: their dates are provisional.
create table calendar_year (
  year         int primary key check (year between 1949 and 2999),
  state        text not null check (state in ('SHIPPED', 'IMPORTED')),
  imported_at  timestamptz not null,
  imported_by  text not null
);

-- The days that a notice changes. December belongs to the next year's notice, since New Year's arrangement reaches back.
create table calendar_day (
  date    date primary key,
  year    int not null generated always as
            (extract(year from date)::int + case when extract(month from date) = 12 then 1 else 0 end) stored
            references calendar_year,
  kind    text not null check (kind in ('HOLIDAY', 'MAKEUP_WORKDAY')),
  name    text not null check (name <> ''),
  notice  text not null
);
create index calendar_day_year on calendar_day (year);

-- One row, read before every use of the calendar, so that all nodes see a change at once. Numbers come from a sequence,
-- so that one that was rolled back never comes again.
create sequence calendar_change;
create table calendar_version (
  only_row  boolean primary key default true check (only_row),
  version   bigint not null
);
insert into calendar_version (version) values (nextval('calendar_change'));

-- How far the demo's clock is ahead of the time it is. Production never reads it.
create table demo_clock (
  only_row       boolean primary key default true check (only_row),
  ahead_seconds  bigint not null default 0,
  set_at         timestamptz,
  set_by         text
);
insert into demo_clock default values;

grant select, insert, update on calendar_year to "${appRole}";
grant select, insert, delete on calendar_day to "${appRole}";
grant select, update on calendar_version, demo_clock to "${appRole}";
grant usage on sequence calendar_change to "${appRole}";
