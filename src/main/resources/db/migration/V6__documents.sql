-- Numbers of letters: one series per house, kind of letter and year, without gaps.

create table house_mark (
    house_code text primary key,
    mark text not null unique check (mark <> '')
);
comment on table house_mark is 'A house''s own mark (机关代字) in its letter numbers; without one its code stands there.';

create table letter_series (
    house_code text not null,
    series text not null,
    year int not null,
    last_number int not null check (last_number > 0),
    primary key (house_code, series, year)
);
comment on table letter_series is 'The last number given. Its row is locked until the letter''s transaction ends, so an abandoned letter leaves no gap.';

create table letter_number (
    house_code text not null,
    series text not null,
    year int not null,
    number int not null check (number > 0),
    printed text not null unique,
    primary key (house_code, series, year, number)
);
comment on table letter_number is 'Every number ever given, as printed: never twice, never taken back.';

grant select, insert, update on house_mark, letter_series to "${appRole}";
grant select, insert on letter_number to "${appRole}";
