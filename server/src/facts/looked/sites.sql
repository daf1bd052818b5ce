-- Rooms in use by what they are for (national-trial 5.2; liaoning-2013 7.5.2), and their safety looked at within the
-- period that is a parameter.
with used as (
  select scope.organisation_id, site.id, name, use, safety_checked_on > safety_since as checked
  from scope
  join site using (organisation_id)
  where scope.day between used_from and coalesce(used_until, 'infinity')
)
select organisation_id, 'room-there.' || use as fact, 'site' as register, id, name, 1 as looked, 0 as wrong
from used
union all
select organisation_id, 'rooms-safe', 'site', id, name, 1, (checked is not true)::int
from used
union all
select stations.organisation_id, 'waiting-rooms', 'site', null, needed.name, 1, (not exists (
    select from used where used.organisation_id = stations.organisation_id and used.use = needed.use
  ))::int
from (select distinct organisation_id from used) stations
cross join (values ('waiting', '候考室'), ('drawing', '抽考室')) needed (use, name)
