-- The latest management review of its period, which is a parameter, by its inputs and outputs (liaoning-2013 3.1, 3.2; erdos-2019 has a third output).
with latest as (
  select distinct on (scope.organisation_id) scope.organisation_id, id, number, planned_on, held_on, inputs, outputs
  from scope
  join management_review using (organisation_id)
  where held_on > review_since and held_on <= scope.day
  order by scope.organisation_id, held_on desc, number
)
select organisation_id, 'review-planned' as fact, 'management-review' as register, id, number as name, 1 as looked,
  (planned_on is null or planned_on > held_on)::int as wrong
from latest
union all
select organisation_id, 'review-input.' || input, 'management-review', id, number, 1, (not input = any (inputs))::int
from latest
cross join unnest(array['audits', 'feedback', 'performance', 'actions', 'follow-up', 'changes', 'improvements']) input
where inputs is not null
union all
select organisation_id, 'review-output.' || output, 'management-review', id, number, 1, (not output = any (outputs))::int
from latest
cross join unnest(array['effectiveness', 'service', 'resources']) output
where outputs is not null
union all
-- Held is all that 工作方案 二（五） asks for.
select scope.organisation_id, 'reviews-held', 'management-review', id, number, 1, 0
from scope
join management_review using (organisation_id)
where held_on > review_since and held_on <= scope.day
