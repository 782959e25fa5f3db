-- Houses of one level that agree on who accepts and leads (协商), or whose common superior decides (KM-23.3c).
create sequence negotiation_id;
create table negotiation (
  id              bigint primary key,
  direct_customs  text not null,
  petition_id     bigint not null references petition,
  house_code      text not null references house,        -- which has the case and asked
  houses          text[] not null check (cardinality(houses) >= 2),
  superior        text references house,                 -- who decides, once it was asked to
  state           text not null check (state in ('OPEN', 'AGREED', 'REFERRED', 'DECIDED')),
  details         jsonb not null,
  seq             integer not null,
  hash            bytea not null check (length(hash) = 32),
  constraint referred_to_a_superior check (state not in ('REFERRED', 'DECIDED') or superior is not null)
);
create index negotiation_petition on negotiation (petition_id);
create index negotiation_house on negotiation (house_code);
create index negotiation_houses on negotiation using gin (houses);
create index negotiation_superior on negotiation (superior) where superior is not null;
alter table negotiation enable row level security;
-- the houses that take part, and the superior that decides; never a report, which isn't negotiated
create policy sight on negotiation for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and (
    exists (select from petition p where p.id = petition_id)
    or (select xq_text('scope')) in ('HOUSE', 'BELOW')
       and ((select xq_text('house')) = any (houses) or (select xq_text('house')) = superior)));
create policy change on negotiation for update using (xq_text('reach') = 'staff') with check (true);
create policy entry on negotiation for insert with check (xq_text('reach') = 'staff');
create policy fact_of_negotiation on fact for select
  using (stream = 'negotiation' and exists (select from negotiation n where n.id = fact.stream_id));
grant select, insert, update on negotiation to ${appRole};
grant usage on sequence negotiation_id to ${appRole};
