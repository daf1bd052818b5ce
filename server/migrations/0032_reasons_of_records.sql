-- Why a record was removed, or was changed by somebody other than the station. What was removed before says none.
alter table record_version add column reason text check (reason <> '');

-- Whoever acts says why by a setting of his transaction; nobody who acts removes a record without.
create or replace function keep_record_version() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  why text := nullif(current_setting('jianheng.reason', true), '');
begin
  if tg_op = 'DELETE' and why is null and acting_person() is not null then
    raise exception 'a record of % is removed without a reason', tg_table_name;
  end if;
  insert into record_version (organisation_id, register, record_id, version, said, removed, until_by, reason)
  values (
    old.organisation_id, replace(tg_table_name, '_', '-'), old.id, old.version, to_jsonb(old), tg_op = 'DELETE',
    acting_person(), why
  );
  return null;
end
$$;
revoke all on function keep_record_version from public;
