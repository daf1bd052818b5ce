-- Letters that wait to be sent: written with the act that calls for them, sent after it.

create type mail_state as enum ('waiting', 'sending', 'sent', 'failed');

create table mail (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  recipient_person_id uuid references person,
  -- Sealed with the installation's key; gone once the letter is.
  address bytea,
  template text not null check (template <> ''),
  data jsonb not null default '{}',
  state mail_state not null default 'waiting',
  tries int not null default 0,
  due_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  error text,
  primary key (organisation_id, id),
  constraint mail_has_an_address check ((address is null) = (state in ('sent', 'failed'))),
  constraint mail_sent check ((sent_at is not null) = (state = 'sent'))
);
create index mail_due on mail (due_at) where state in ('waiting', 'sending');
create index on mail (recipient_person_id);

alter table mail enable row level security;
create policy asked_in_own_tree on mail for insert to jianheng_app
  with check (organisation_id in (select visible_organisations()) or acting_system() is not null);
create policy sent_by_the_system on mail to jianheng_app
  using (acting_system() = 'mail');
grant select on mail to jianheng_app;
grant insert (organisation_id, id, recipient_person_id, address, template, data, due_at) on mail to jianheng_app;
grant update (address, state, tries, due_at, sent_at, error) on mail to jianheng_app;
