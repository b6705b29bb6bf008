/** What a host needs in a new site: paths there, and the files of the template that go there. */
export const hosts = {
  github: { '.github/workflows/site.yml': 'github/site.yml' },
  gitlab: { '.gitlab-ci.yml': 'hosts/gitlab-ci.yml' },
  netlify: { 'netlify.toml': 'hosts/netlify.toml' },
  cloudflare: { 'wrangler.toml': 'hosts/wrangler.toml' },
  azure: {
    '.github/workflows/site.yml': 'hosts/azure.yml',
    'public/staticwebapp.config.json': 'hosts/staticwebapp.config.json',
  },
  nginx: { Containerfile: 'hosts/Containerfile', 'nginx.conf': 'hosts/nginx.conf' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type Host = keyof typeof hosts;

/** Whether a new site can be made for this host. */
export function isHost(name: string): name is Host {
  return Object.hasOwn(hosts, name);
}
