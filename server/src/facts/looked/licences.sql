-- A licence or filing in force (liaoning-2013 4.1.1, 工作方案 一（一）).
with latest as (
  select distinct on (scope.organisation_id) scope.organisation_id, id, number,
    withdrawn_on is null and scope.day between valid_from and coalesce(valid_until, 'infinity') as holds
  from scope
  join licence using (organisation_id)
  order by scope.organisation_id,
    withdrawn_on is null and scope.day between valid_from and coalesce(valid_until, 'infinity') desc, valid_from desc
)
select organisation_id, 'licence-valid' as fact, 'licence' as register, id, number as name, 1 as looked,
  (not holds)::int as wrong
from latest
