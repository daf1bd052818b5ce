-- Equipment for appraisals: in working order, maintained within the period that is a parameter (定期), there for each
-- occupation of the licence (national-trial 4; liaoning-2013 4.6.3, 5.2.1, 5.3.1).
with there as (
  select scope.organisation_id, scope.day, equipment.id, number, name, occupation_id, condition
  from scope
  join equipment using (organisation_id)
  where use = 'practical' and condition <> 'scrapped' and scope.day between acquired_on and coalesce(retired_on, 'infinity')
), maintained as (
  select distinct scope.organisation_id, equipment_id
  from scope
  join equipment_check using (organisation_id)
  where kind = 'maintenance' and done_on > maintenance_since and done_on <= scope.day
), covered as (
  select distinct scope.organisation_id, occupation.id, occupation.name
  from scope
  join licence using (organisation_id)
  join licence_scope on licence_scope.organisation_id = licence.organisation_id and licence_id = licence.id
  join occupation on occupation.id = occupation_id
  where scope.day between valid_from and coalesce(valid_until, 'infinity') and withdrawn_on is null
)
select organisation_id, 'equipment-in-order' as fact, 'equipment' as register, id, number || ' ' || name as name, 1 as looked,
  (condition = 'repair')::int as wrong
from there
union all
select there.organisation_id, 'equipment-maintained', 'equipment', there.id, number || ' ' || name, 1,
  (maintained.equipment_id is null)::int
from there
left join maintained on maintained.organisation_id = there.organisation_id and maintained.equipment_id = there.id
union all
select covered.organisation_id, 'equipment-for-each-occupation', 'licence-scope', null, covered.name, 1, (not exists (
    select from there where there.organisation_id = covered.organisation_id and there.occupation_id = covered.id
  ))::int
from covered
