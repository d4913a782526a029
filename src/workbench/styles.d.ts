/** Style sheets are imported for their effect alone; webpack puts them into the page. */
declare module "*.css";
