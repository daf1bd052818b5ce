-- Who acts. The application has the role jianheng_app in every transaction and says by settings of that
-- transaction in whose name: a person in a post of an organisation, or the system under a name.

-- Roles are the server's, not the database's: another database of it, or its administrator, may have made this one.
do $$
begin
  if not exists (select from pg_roles where rolname = 'jianheng_app') then
    create role jianheng_app nologin;
  end if;
exception
  when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
  if not pg_has_role(current_user, 'jianheng_app', 'member') then
    execute format('grant jianheng_app to %I', current_user);
  end if;
end
$$;

create extension if not exists btree_gist;

create function acting_person() returns uuid
language sql stable
return nullif(current_setting('jianheng.person', true), '')::uuid;

create function acting_organisation() returns uuid
language sql stable
return nullif(current_setting('jianheng.organisation', true), '')::uuid;

create function acting_system() returns text
language sql stable
return nullif(current_setting('jianheng.system', true), '');

-- The day it is for an office: every official date is China's.
create function official_today() returns date
language sql stable
return (now() at time zone 'Asia/Shanghai')::date;
