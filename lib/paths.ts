/** Every address of the product, in one place. Ids are encoded here and nowhere else. */
export const paths = {
  home: () => '/',
  signIn: (returnTo?: string) =>
    returnTo ? `/sign-in?returnTo=${encodeURIComponent(returnTo)}` : '/sign-in',
  setup: () => '/setup',
  register: () => '/register',
  invite: (token: string) => `/invite/${part(token)}`,

  workspace: (orgId: string) => `/w/${part(orgId)}`,
  newClient: (orgId: string) => `/w/${part(orgId)}/clients/new`,
  client: (orgId: string, clientId: string) => `/w/${part(orgId)}/clients/${part(clientId)}`,
  licence: (orgId: string, licenceId: string) => `/w/${part(orgId)}/licences/${part(licenceId)}`,

  season: seasonPath,
  materials: (orgId: string, seasonId: string, kind?: string) =>
    `${seasonPath(orgId, seasonId)}/materials${kind ? `#${part(kind)}` : ''}`,
  vetoes: (orgId: string, seasonId: string) => `${seasonPath(orgId, seasonId)}/veto`,
  veto: (orgId: string, seasonId: string, vetoId: string) =>
    `${seasonPath(orgId, seasonId)}/veto/${part(vetoId)}`,
  consistency: (orgId: string, seasonId: string) => `${seasonPath(orgId, seasonId)}/consistency`,
  staff: (orgId: string, seasonId: string) => `${seasonPath(orgId, seasonId)}/staff`,
  timeline: (orgId: string, seasonId: string) => `${seasonPath(orgId, seasonId)}/timeline`,
  complaints: (orgId: string, seasonId: string) => `${seasonPath(orgId, seasonId)}/complaints`,

  rules: (orgId: string) => `/w/${part(orgId)}/rules`,
  audit: (orgId: string) => `/w/${part(orgId)}/audit`,
  members: (orgId: string) => `/w/${part(orgId)}/members`,
  settings: (orgId: string) => `/w/${part(orgId)}/settings`,
  account: (orgId: string) => `/w/${part(orgId)}/account`,

  api: {
    uploads: () => '/api/uploads',
    upload: (uploadId: string) => `/api/uploads/${part(uploadId)}`,
    file: (orgId: string, fileId: string) => `/api/files/${part(fileId)}?org=${part(orgId)}`,
    page: (orgId: string, fileId: string, page: number) =>
      `/api/files/${part(fileId)}/pages/${page}?org=${part(orgId)}`,
    readings: (orgId: string, seasonId: string) =>
      `/api/readings?org=${part(orgId)}&season=${part(seasonId)}`,
    auditLines: (orgId: string) => `/api/audit/${part(orgId)}`,
    health: () => '/api/health',
  },
} as const;

function seasonPath(orgId: string, seasonId: string): string {
  return `/w/${part(orgId)}/seasons/${part(seasonId)}`;
}

function part(value: string): string {
  return encodeURIComponent(value);
}
