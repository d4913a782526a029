import { fold } from "../../text/fold";
import { departmentBodies } from "../../words/places.data";
import type { Column } from "../columns/columns";
import type { ColumnGroup } from "../columns/groups";
import type { Coordinates } from "../hints/coordinates";
import type { Block } from "./blocks";

const DEPARTMENT = new RegExp(`(?:^| )(?:${departmentBodies.map(fold).join("|")})$`, "u");

/** Some columns are the Department's by their headings. */
export const namesDepartment = ({ sections }: Block): boolean =>
  sections.some(({ groups }) => groups.some(({ coordinates }) => isNamed(coordinates)));

/** "Số liệu của Sở" in a unit's report is of a larger body, in the Department's own it is its figures. */
export function asDepartments(block: Block): Block {
  const sections = block.sections.map((section) => ({ ...section, groups: section.groups.map(ownGroup) }));
  return { ...block, sections };
}

const isOfDepartment = ({ value, words }: Coordinates["qualifiers"][number]): boolean =>
  value === "larger" && DEPARTMENT.test(words);

const isNamed = ({ qualifiers }: Coordinates): boolean => qualifiers.some(isOfDepartment);

const own = (coordinates: Coordinates): Coordinates =>
  isNamed(coordinates)
    ? { ...coordinates, qualifiers: coordinates.qualifiers.filter((one) => !isOfDepartment(one)) }
    : coordinates;

function ownGroup(group: ColumnGroup): ColumnGroup {
  const columns = group.columns.map((column): Column => ({
    ...column,
    coordinates: own(column.coordinates),
    said: own(column.said),
  }));
  return {
    ...group,
    coordinates: own(group.coordinates),
    columns,
    coordinatesOf: new Map(columns.map(({ column, coordinates }) => [column, coordinates])),
  };
}
