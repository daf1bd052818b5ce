-- Plans of a year, filed by the end of November of the year before (erdos-2019); three years back.
select scope.organisation_id, 'plan-filed-by-end-of-november' as fact, 'annual-plan' as register, annual_plan.id,
  year || '年度' as name, 1 as looked, (filed_on > make_date(year - 1, 11, 30))::int as wrong
from scope
join annual_plan using (organisation_id)
where year between extract(year from scope.day) - 2 and extract(year from scope.day) + 1
