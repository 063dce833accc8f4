export interface NavItem {
  href: string;
  label: string;
  count?: number;
  /** `fail` draws the count in red: things that stand in the way. */
  tone?: 'neutral' | 'fail';
}

export interface NavSection {
  label?: string;
  items: readonly NavItem[];
}

export interface OrganisationLink {
  id: string;
  name: string;
  href: string;
}

export interface SignedInPerson {
  name: string;
  email: string;
}
