-- Closing and review.

-- KM-33c: closed here, and not handed over to the archive yet
alter table petition add column to_archive boolean not null default false;
create index petition_to_archive on petition (house_code, closed_on, id) where to_archive;
