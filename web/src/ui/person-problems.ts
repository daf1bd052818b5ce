import { mobileNumber, residentId } from "@jianheng/domain/kernel";

/** What is wrong with the fields of a person, by field; looked at in the browser before anything is sent. */
export function personProblems({
  name,
  residentId: id,
  mobile,
  today,
}: {
  name: string;
  residentId: string;
  mobile: string;
  today: string;
}): Record<"name" | "residentId" | "mobile", string[]> {
  const parsed = residentId.parse(id, { today });
  const phone = mobile.trim() === "" ? undefined : mobileNumber.parse(mobile);
  return {
    name: name.trim() === "" ? ["请填写姓名"] : [],
    residentId: parsed.ok ? [] : parsed.problems.map(({ message }) => message.zh),
    mobile: phone && !phone.ok ? phone.problems.map(({ message }) => message.zh) : [],
  };
}
