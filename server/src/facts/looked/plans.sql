-- Plans of a year, filed by the end of a month of the year before, and how many years back: parameters (erdos-2019, one
-- school's scheme, says November).
select scope.organisation_id, 'plan-filed-by-end-of-november' as fact, 'annual-plan' as register, annual_plan.id,
  year || '年度' as name, 1 as looked, (filed_on >= make_date(year - 1, plan_month, 1) + interval '1 month')::int as wrong
from scope
join annual_plan using (organisation_id)
where year between extract(year from scope.day) - plan_years and extract(year from scope.day) + 1
