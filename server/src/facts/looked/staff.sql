-- Support staff and their certificates (national-trial 1.5), integrity files of all staff (liaoning-2013 10.1.1),
-- computers a head (liaoning-2013 8.1.1), a team of experts (national-trial 8.1).
with staff as (
  select scope.organisation_id, staff_member.id, person_id, work, certificate, registration.name
  from scope
  join staff_member using (organisation_id)
  join registration using (organisation_id, person_id)
  where scope.day between joined_on and coalesce(left_on, 'infinity')
), people as (
  select distinct on (organisation_id, person_id) organisation_id, person_id, id, name from staff
), computers as (
  select scope.organisation_id, sum(quantity) as many
  from scope
  join equipment using (organisation_id)
  where use = 'computer' and condition = 'good' and scope.day between acquired_on and coalesce(retired_on, 'infinity')
  group by scope.organisation_id
), heads as (
  select organisation_id, count(*) as many from people group by organisation_id
)
select organisation_id, 'staff-certified.' || work as fact, 'staff-member' as register, id, name, 1 as looked,
  (work <> 'expert' and certificate is null)::int as wrong
from staff
where work in ('occupation-support', 'computer-support', 'finance', 'expert')
union all
select people.organisation_id, 'integrity-files', 'staff-member', people.id, people.name, 1,
  (integrity_file.id is null)::int
from people
left join integrity_file using (organisation_id, person_id)
union all
select heads.organisation_id, 'computers-a-head', 'equipment', null, '办公用计算机', heads.many::int,
  greatest(0, heads.many - coalesce(computers.many, 0))::int
from heads
left join computers using (organisation_id)
