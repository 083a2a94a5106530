import { notFound } from "next/navigation";

/** Any address without a page of its own ends on the page for what is not there, inside the shell. */
export default function UnknownPage(): never {
  notFound();
}
